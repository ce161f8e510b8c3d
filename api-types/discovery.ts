/**
 * What a server tells about itself: its groups, its release and its logs.
 * @packageDocumentation
 * @modelPackage discovery
 */
import type { Path } from "groupversion/types";
import type { APIGroupList, APIVersions } from "./machinery/unversioned.js";
import type { Info } from "./machinery/version.js";

/**
 * The versions of the core group, which came before there were groups.
 * @operations
 */
export interface CoreVersions {
  /**
   * The versions of the core group that the server has.
   * @route GET /api/
   * @consumes application/json application/yaml application/vnd.kubernetes.protobuf
   * @produces application/json application/yaml application/vnd.kubernetes.protobuf
   */
  getAPIVersions(): APIVersions;
}

/**
 * The named groups.
 * @operations
 */
export interface Groups {
  /**
   * The groups that the server has, with their versions.
   * @route GET /apis/
   * @consumes application/json application/yaml application/vnd.kubernetes.protobuf
   * @produces application/json application/yaml application/vnd.kubernetes.protobuf
   */
  getAPIVersions(): APIGroupList;
}

/**
 * The running release.
 * @operations
 */
export interface ServerVersion {
  /**
   * Release, commit and build of the server.
   * @route GET /version/
   * @consumes application/json
   * @produces application/json
   */
  getCodeVersion(): Info;
}

/**
 * Log files on the server's own machine.
 * @operations
 */
export interface ServerLogs {
  /**
   * The log files that there are.
   * @route GET /logs/
   */
  logFileListHandler(): never;

  /**
   * One log file.
   * @route GET /logs/{logpath}
   * @param logpath - Path of the file below the log folder.
   */
  logFileHandler(logpath: Path<string>): never;
}
