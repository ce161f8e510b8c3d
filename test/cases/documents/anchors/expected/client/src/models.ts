export interface Boat {
  name?: string;
  tows?: Boat[];
}

export interface BoatTender {
  seats?: number;
}

export type Ferry = Record<string, unknown>;

export interface Fleet {
  engine?: Engine;
  flagship?: Boat;
  port?: Port;
  tender?: BoatTender;
}

export type Port = "here" | "there" | (string & {});

export interface Engine {
  power?: number;
}
