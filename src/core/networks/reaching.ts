/** Which rows sell to others, directly or through whatever buyers: where nothing is sold, nothing is, whatever rounding leaves. */
export function rowsReaching(flows: Float64Array, targets: Uint8Array): Uint8Array {
  const n = targets.length;
  const reaches = targets.slice();
  const found = [...reaches.keys()].filter((row) => reaches[row] === 1);
  for (let buyer = found.pop(); buyer !== undefined; buyer = found.pop()) {
    for (let row = 0; row < n; row++) {
      if (reaches[row] === 1 || flows[row * n + buyer] === 0) continue;
      reaches[row] = 1;
      found.push(row);
    }
  }
  return reaches;
}
