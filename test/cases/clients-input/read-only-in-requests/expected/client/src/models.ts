export interface BoatBase {
  /** Read-only. */
  readonly id: number;
  kind: string;
  name: string;
}

export type Boat = (BoatBase & { kind: "Boat" }) | Ferry;

export interface BoatRequestBase {
  kind: string;
  name: string;
}

export type BoatRequest = (BoatRequestBase & { kind: "Boat" }) | FerryRequest;

export interface Ferry extends BoatBase {
  kind: "Ferry";
  cars: number;
}

export interface FerryRequest extends BoatRequestBase {
  kind: "Ferry";
  cars: number;
}

export interface Fleet {
  boats: Boat[];
  byName?: Record<string, Boat>;
  owner?: Owner;
}

export interface FleetInput {
  boats: BoatRequest[];
  byName?: Record<string, BoatRequest>;
  owner?: Owner;
}

export interface FleetRequest {
  reason?: string;
}

export interface Owner {
  /** Read-only. */
  readonly id?: string;
  name: string;
}

export interface SignalBody {
  text: string;
}
