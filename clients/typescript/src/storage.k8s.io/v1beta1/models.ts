import type { ObjectMeta } from "../../core/v1/models.js";
import type { ListMeta } from "../../unversioned/models.js";

/**
 * A named kind of storage from which volumes are created on demand. Claims select one by name; it exists outside any
 * namespace.
 */
export interface StorageClass {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /**
   * Name, labels and annotations; the name is what claims refer to. Annotating it
   * `storageclass.beta.kubernetes.io/is-default-class` with `"true"` makes it the default.
   */
  metadata?: ObjectMeta;
  /**
   * Settings passed to the provisioner, such as `type` or `zone`. Keys and values depend on that plugin and remain
   * fixed after creation.
   */
  parameters?: Record<string, string>;
  /** Name of the volume plugin that creates the volumes, such as `kubernetes.io/gce-pd` or `kubernetes.io/aws-ebs`. */
  provisioner: string;
}

/** A collection of storage classes, returned by list calls. */
export interface StorageClassList {
  /**
   * Group and version of the schema used, such as `batch/v1`, or only `v1` for core kinds. Unsupported values are
   * rejected by servers.
   */
  apiVersion?: string;
  /** The storage classes that matched the request, possibly none at all. */
  items: StorageClass[];
  /**
   * CamelCase name of the object's type, such as `Pod`. Fixed for the life of an object; responses may omit it inside
   * list items.
   */
  kind?: string;
  /** Collection metadata; its `resourceVersion` can serve as the starting point of a watch. */
  metadata?: ListMeta;
}
