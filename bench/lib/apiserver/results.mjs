import { median } from "../statistics.mjs";
import { table } from "../table.mjs";

const UNITS = {
  ms: (value) => `${value.toFixed(value < 10 ? 2 : 1)} ms`,
  MB: (value) => `${value.toFixed(1)} MB`,
  "a second": (value) => `${value.toFixed(0)} a second`,
};

/** Figures, each beside the one that it is compared with. */
export class Results {
  #rows = new Map();

  /**
   * Adds a figure.
   *
   * @param measure - what is measured; samples of one measure and one peer share a row
   * @param beside - what it is compared with; empty: nothing
   * @param target - `{ least, most }` of the ratio and `{ below }` of our own figure
   */
  add(measure, unit, { ours, other, beside = "", target = {} }) {
    const key = `${measure}\0${beside}`;
    const row = this.#rows.get(key) ?? { measure, unit, beside, target, ours: [], others: [], ratios: [] };
    this.#rows.set(key, row);
    row.ours.push(ours);
    if (other === undefined) return;
    row.others.push(other);
    row.ratios.push(ours / other);
  }

  print() {
    const rows = [...this.#rows.values()].map((row) => {
      const show = UNITS[row.unit];
      const [ours, ratio] = [median(row.ours), row.ratios.length === 0 ? undefined : median(row.ratios)];
      return [
        row.measure,
        show(ours),
        row.others.length === 0 ? "" : show(median(row.others)),
        row.beside,
        ratio === undefined ? "" : ratio.toFixed(2),
        targetText(row.target, show),
        isMet(row.target, ours, ratio) ? "" : "NO",
      ];
    });
    console.log(table([["", "ours", "other", "which other", "ratio", "target", ""], ...rows]));
  }
}

function targetText({ least, most, below }, show) {
  const texts = [];
  if (least !== undefined) texts.push(`≥ ${least}`);
  if (most !== undefined) texts.push(`≤ ${most}`);
  if (below !== undefined) texts.push(`< ${show(below)}`);
  return texts.join(", ");
}

function isMet({ least, most, below }, ours, ratio) {
  if (below !== undefined && !(ours < below)) return false;
  if (ratio === undefined) return true;
  return !(ratio < least) && !(ratio > most);
}
