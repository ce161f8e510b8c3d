export { isFailure, isSuccess } from "../../../client-model/model/status.js";
