/**
 * Toys.
 * @packageDocumentation
 * @groupVersion toys/v1
 */

/**
 * @resource Toys
 * @resource toys scop=Cluster
 * @resource balls scope=cluster
 * @resource bricks verbs=get,lst
 * @resource cubes shortNames
 * @resource dice export=maybe
 * @resource dolls redirect=yes
 * @resource kites scope=Cluster scope=Cluster
 * @resource plushes
 * @subresource status of=plush
 */
export interface Toy {
  name: string;
}

/** Toys. */
export interface ToyList {
  items: Toy[];
}
