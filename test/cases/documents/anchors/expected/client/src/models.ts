export interface Boat {
  name?: string;
  tows?: Boat[];
}

export interface BoatTender {
  seats?: number;
}

export type Convoy = Boat[];

export interface Ferry {
  cars?: number;
  fleet?: Convoy;
  name?: string;
  tows?: Ferry[];
}

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
