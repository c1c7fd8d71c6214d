export interface Interval {
  low: number;
  high: number;
}

/**
 * Wilson's score interval for a share of `successes` in `trials` (Wilson 1927): unlike the textbook interval it stays
 * within 0–1 and honest at small numbers. `z` is the normal quantile: 1.96 for 95 % two-sided. `successes` may be
 * fractional; no trials → the whole range.
 */
export function wilsonInterval(successes: number, trials: number, z: number): Interval {
  if (trials <= 0) return { low: 0, high: 1 };
  const share = successes / trials;
  const spread = z * Math.sqrt((share * (1 - share)) / trials + (z * z) / (4 * trials * trials));
  const centre = share + (z * z) / (2 * trials);
  const scale = 1 + (z * z) / trials;
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}
