export interface Type2nd {
  it?: string;
}

export interface Client {
  it?: string;
}

export interface ErrorModel {
  it?: string;
}

export interface FooBar {
  it?: string;
}

export interface Foo_Bar {
  it?: string;
}

export interface Holder {
  $ref?: string;
  "2nd"?: string;
  'a"b'?: string;
  class?: string;
  constructor?: string;
  "it's"?: string;
  "with-dash"?: string;
  猫?: string;
}

export interface PagePet {
  it?: string;
}

export interface PromiseModel {
  it?: string;
}

export interface RecordModel {
  it?: string;
}

export interface Proto {
  it?: string;
}

export interface BThing {
  it?: string;
}

export interface AB {
  it?: string;
}

export interface Await {
  it?: string;
}

export interface DThing {
  it?: string;
}

export interface Class {
  it?: string;
}

export interface Constructor {
  it?: string;
}

export interface Foobar {
  it?: string;
}

export interface Naïve {
  it?: string;
}

export interface StringModel {
  it?: string;
}

export interface WithSpace {
  it?: string;
}

export interface 猫 {
  it?: string;
}
