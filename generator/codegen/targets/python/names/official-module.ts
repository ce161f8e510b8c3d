/** A module of the official client's layout that only re-exports names. */
export interface OfficialModule {
  /** Paths below the package, without `.py`. Modules that re-export the same names share an entry. */
  readonly paths: readonly string[];
  readonly doc: string;
  /** Space-separated names, by the module that defines them. `Old=New` renames one. */
  readonly names: Readonly<Record<string, string>>;
}

/** Names of exceptions, for several modules. */
export const CALL_ERRORS = `
  ApiException ApiValueError BadRequestException ForbiddenException NotFoundException ServiceException
  UnauthorizedException`;

export const DYNAMIC_ERRORS = `
  ApiException=ApiException ApiException=DynamicApiError BadRequestException=BadRequestError
  ConflictException=ConflictError ForbiddenException=ForbiddenError GoneException=GoneError
  InternalServerException=InternalServerError MethodNotAllowedException=MethodNotAllowedError
  NotFoundException=NotFoundError ServerTimeoutException=ServerTimeoutError
  ServiceUnavailableException=ServiceUnavailableError TooManyRequestsException=TooManyRequestsError
  UnauthorizedException=UnauthorizedError UnprocessableEntityException=UnprocessibleEntityError`;
