import { isObject } from "../../../openapi/types/objects.js";
import { itemsByElement } from "./list-items.js";
import type { ListMerge, MergeType } from "./merge-type.js";
import type { PathElement } from "./path-element.js";
import { fieldType, shapeOf } from "./shape.js";

/** The live value with a configuration over it. Neither is changed; the result shares parts with both. */
export function mergeObjects(type: MergeType, live: unknown, config: unknown): unknown {
  if (config === undefined) return live;
  if (live === undefined || config === null) return config;
  const shape = shapeOf(type, config);
  if (shape.kind === "list") return Array.isArray(live) ? mergeItems(shape, live, config) : config;
  if (shape.kind !== "map" || !isObject(config) || !isObject(live)) return config;
  const merged: Record<string, unknown> = { ...live };
  for (const [name, value] of Object.entries(config)) {
    const present = Object.hasOwn(live, name) ? live[name] : undefined;
    Object.defineProperty(merged, name, {
      value: mergeObjects(fieldType(shape, name), present, value),
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return merged;
}

/**
 * Items of the live list keep their order, and those of the configuration theirs; where both have items in common in
 * another order, the configuration's counts.
 */
function mergeItems(list: ListMerge, live: readonly unknown[], config: unknown): unknown[] {
  const liveItems = itemsByElement(list, live);
  const configItems = itemsByElement(list, config);
  const liveOrder = [...liveItems.keys()];
  const configOrder = [...configItems.keys()];
  const shared = configOrder.filter((element) => liveItems.has(element));
  const merged: unknown[] = [];
  let [atLive, atConfig, atShared] = [0, 0, 0];

  const takeConfig = (element: PathElement): void => {
    const items = configItems.get(element) ?? [];
    const present = liveItems.get(element);
    merged.push(mergeObjects(list.items, present?.length === 1 ? present[0] : undefined, items[0]));
    atConfig++;
    if (shared[atShared] === element) atShared++;
  };

  while (atLive < liveOrder.length || atConfig < configOrder.length) {
    const ofLive = liveOrder[atLive];
    const ofConfig = configOrder[atConfig];
    if (ofLive !== undefined && ofLive === ofConfig) {
      atLive++;
      takeConfig(ofConfig);
    } else if (ofLive !== undefined && configItems.has(ofLive)) {
      // A common item stands where the configuration has it: here, unless another common item comes first.
      if (ofConfig === undefined || shared[atShared] !== ofLive) atLive++;
      else takeConfig(ofConfig);
    } else if (ofLive !== undefined) {
      merged.push(...(liveItems.get(ofLive) ?? []));
      atLive++;
    } else if (ofConfig !== undefined) takeConfig(ofConfig);
  }
  return merged;
}
