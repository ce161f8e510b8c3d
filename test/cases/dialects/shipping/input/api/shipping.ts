/**
 * Parcels and who carries them.
 *
 * @packageDocumentation
 * @groupVersion shipping/v1
 */
import type { Body, Byte, Cookie, DateTime, File, Form, Header, Int64, Path, Query, Response } from "groupversion/types";

/** A parcel in a box. */
export interface Box {
  form: "box" | "crate";
  /**
   * Width, height and depth in centimetres.
   * @fallback array
   */
  size: [number, number, number];
}

/** A rolled parcel. */
export interface Tube {
  form: "tube";
  /** Length in centimetres. */
  length: number;
}

/** How a parcel is packed. */
export type Packing = Box | Tube;

/**
 * Where a parcel is; the last part may be missing. Readers of older dialects take any list.
 * @fallback array
 */
export type Place = [country: string, city: string, street?: string];

/** How fast a parcel travels. */
export type Speed =
  /** On the next day. */
  | "express"
  /** Within a week. */
  | "slow";

/** Something that is carried. */
export interface Parcel {
  /** @readOnly */
  id: Int64;
  packing: Packing;
  speed: Speed;
  /** Always the same, so that readers can tell the version. */
  version: 2;
  /**
   * When it arrived; null while it is under way.
   * @example "2025-03-01T12:00:00Z"
   */
  arrived: DateTime | null;
  /** Who sent it, if that is known. */
  sender: Person | null;
  /**
   * A code for the door.
   * @writeOnly
   */
  code?: string;
  /**
   * Weight in kilograms.
   * @minimum 0
   * @exclusiveMinimum
   */
  weight?: number;
  /** Where it has been. */
  route?: Place[];
  now?: Place;
  /**
   * A number of the carrier, or its name.
   * @deprecated Use `sender`.
   */
  carrier?: number | string;
  label?: Byte;
  /** One of two objects that no field tells apart, or null. */
  contents?: Person | Problem | null;
  /** A constant with a description of its own, or null. */
  urgency?: Speed | null;
  /** Null, and nothing else. */
  nothing: null;
}

/** A person. */
export interface Person {
  name: string;
}

/** What went wrong. */
export interface Problem {
  message: string;
}

/** Who wants to know about a parcel. */
export interface Subscription {
  parcel: string;
  /** Where to send each step. */
  address: string;
}

/** Which parcels to find. */
export interface Filter {
  sender?: string;
  /** @minimum 0 */
  weight?: number;
}

/** @operations */
export interface Parcels {
  /**
   * Sends a parcel, described as JSON or as a line of CSV.
   * @route POST /parcels
   * @security token
   * @tag parcels
   */
  send(
    parcel: Body<Parcel, "application/json">,
    line: Body<string, "text/csv">,
    session: Cookie<string, "sid">,
  ): Response<201, Parcel> | Response<400, Problem, {}, "application/problem+json">;

  /**
   * A list, as JSON or as CSV.
   * @param where - Only those of this person.
   * @route GET /parcels
   * @tag parcels
   */
  list(
    where: Query<Person | null>,
    speeds: Query<Speed[]>,
  ): Response<200, Parcel[], {}, "application/json"> | Response<200, string, { "X-Count": number }, "text/csv">;

  /**
   * A picture of the parcel.
   * @route GET /parcels/{id}/picture
   * @server https://files.example.com Pictures are elsewhere.
   * @produces image/png
   * @tag parcels
   */
  picture(id: Int64): File;

  /**
   * Pictures, and who took them.
   * @route POST /parcels/{id}/pictures
   * @tag parcels
   */
  addPictures(id: Path<Int64>, pictures: Form<File[]>, about?: Form<Person>): Response<204>;

  /**
   * Packs a parcel. A union of objects goes into the body, as an object does.
   * @route PUT /parcels/{id}/packing
   * @tag parcels
   */
  pack(id: Path<Int64>, packing: Packing): Response<204>;

  /**
   * A parcel arrived.
   * @webhook POST parcelArrived
   * @tag hooks
   */
  arrived(parcel: Parcel): Response<204>;

  /**
   * Finds parcels.
   * @param filter - All of it must hold.
   * @route GET /found/{places}
   * @style filter deepObject
   * @style speeds pipeDelimited
   * @style places matrix explode=yes
   * @style marks simple
   * @tag parcels
   */
  find(
    places: Path<string[]>,
    speeds: Query<Speed[]>,
    filter?: Query<Filter>,
    marks?: Header<string[], "X-Marks">,
  ): Parcel[];

  /**
   * Tells of each step of a parcel, until nobody listens.
   * @route POST /subscriptions
   * @tag parcels
   */
  subscribe(subscription: Subscription): Response<201, Subscription>;

  /**
   * A parcel has moved.
   * @callback POST moved {$request.body#/address}?parcel={$response.body#/parcel} of=subscribe
   */
  moved(step: Body<Place>): Response<204>;
}
