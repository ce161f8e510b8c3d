import { type Random } from "./random.js";

type Json = Record<string, unknown>;

/** A configuration or object of `plots.garden.example` with some of its fields. */
export function randomPlot(random: Random, name: string): Json {
  const spec: Json = {};
  if (random.chance(0.5)) spec["size"] = random.below(3);
  if (random.chance(0.3)) spec["soil"] = random.one(["loam", "sand"]);
  if (random.chance(0.4)) spec["tags"] = random.some(["a", "b", "c", "d"]);
  if (random.chance(0.3)) spec["notes"] = random.some(["x", "y", "z"]);
  if (random.chance(0.6))
    spec["plants"] = random.some(["rose", "leek", "kale"]).map((plant) => randomPlant(random, plant));
  if (random.chance(0.4))
    spec["limits"] = Object.fromEntries(random.some(["water", "sun", "peat"]).map((key) => [key, random.below(3)]));
  if (random.chance(0.3))
    spec["owner"] = { name: random.one(["Ann", "Bob"]), ...(random.chance(0.5) && { phone: "1" }) };
  if (random.chance(0.4))
    spec["shape"] = Object.fromEntries(random.some(["width", "depth"]).map((key) => [key, random.below(3)]));
  if (random.chance(0.3)) spec["extra"] = { [random.one(["p", "q"])]: random.one([1, "t", { r: 1 }, [1, 2]]) };
  const metadata: Json = { name };
  // Never empty: the real server forgets empty metadata, but not always who owned it.
  const labels = random.chance(0.4) ? random.some(["l1", "l2"]) : [];
  if (labels.length > 0) metadata["labels"] = Object.fromEntries(labels.map((key) => [key, random.one(["u", "v"])]));
  if (random.chance(0.2)) metadata["annotations"] = { note: random.one(["u", "v"]) };
  const finalizers = random.chance(0.15) ? random.some(["garden.example/f", "garden.example/g"]) : [];
  if (finalizers.length > 0) metadata["finalizers"] = finalizers;
  return {
    apiVersion: "garden.example/v1",
    kind: "Plot",
    metadata,
    ...(random.chance(0.9) && { spec }),
    ...(random.chance(0.3) && { status: { phase: random.one(["New", "Old"]), rows: random.below(3) } }),
  };
}

function randomPlant(random: Random, name: string): Json {
  return {
    name,
    ...(random.chance(0.4) && { row: random.below(2) }),
    ...(random.chance(0.5) && { color: random.one(["red", "green"]) }),
    ...(random.chance(0.4) && { care: { [random.one(["water", "prune"])]: random.one(["daily", "weekly"]) } }),
  };
}
