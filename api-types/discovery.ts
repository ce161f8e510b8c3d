/**
 * Information about a server: its groups, its release and its logs.
 * @packageDocumentation
 * @modelPackage discovery
 */
import type { Path } from "groupversion/types";
import type { APIGroupList, APIVersions } from "./machinery/unversioned.js";
import type { Info } from "./machinery/version.js";

/**
 * The versions of the core group, which has no group name.
 * @operations
 */
export interface CoreVersions {
  /**
   * Lists the versions of the core group.
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
   * Lists the named groups and their versions.
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
   * Returns release, commit and build of the server.
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
   * Lists the log files.
   * @route GET /logs/
   */
  logFileListHandler(): never;

  /**
   * Returns a log file.
   * @route GET /logs/{logpath}
   * @param logpath - Path of the file below the log folder.
   */
  logFileHandler(logpath: Path<string>): never;
}
