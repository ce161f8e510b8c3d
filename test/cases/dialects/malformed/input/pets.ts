/**
 * Pets.
 * @packageDocumentation
 * @groupVersion pets/v1
 */
import type { Cookie, Header, Path, Query, Response } from "groupversion/types";

/** Which pets to find. */
export interface Filter {
  name?: string;
}

/** @operations */
export interface Pets {
  /**
   * @route GET /pets/{ids}
   * @style ids form
   * @style limit deepObject
   * @style tags pipeDelimited explode=yes
   * @style sort spaceDelimited
   * @style filter deepObject explode=no
   * @style marks matrix
   * @style colour bold
   * @style nobody form
   * @style session
   */
  list(
    ids: Path<string[]>,
    limit: Query<number>,
    tags: Query<string[]>,
    sort: Query<string>,
    filter: Query<Filter>,
    marks: Header<string[]>,
    colour: Query<string>,
    session: Cookie<string>,
  ): string[];

  /** @callback POST moved */
  noAddress(): Response<204>;
  /** @callback POST moved {$request.body#/url} */
  noOwner(): Response<204>;
  /** @callback POST moved {$request.body#/url} of=nobody */
  unknownOwner(): Response<204>;
  /** @callback POST moved {$request.boddy} of=list */
  noExpression(): Response<204>;
  /** @callback POST moved nowhere of=list */
  noUrl(): Response<204>;
  /** @callback POST mov/ed {$url} of=list */
  noName(): Response<204>;
  /** @callback POST moved {$url of=list */
  noBraces(): Response<204>;
  /** @callback POST moved {$request.query.url}?a=b of=list */
  first(): Response<204>;
  /** @callback POST moved {$request.query.url}?a=b of=list */
  second(): Response<204>;
}
