export interface Ferry {
  name?: string;
  sister?: Ferry;
}
