/** Counted by `training/calibrate.mjs` on articles the model was not trained on; do not edit. */
export const EVIDENCE_WEIGHTS = {
  always: 0,
  cue: 1,
  content: 1,
  edges: 0.3,
  source: 0.5,
  rules: 0.3,
  unruled: 0,
  agreed: 0.5,
  sourceless: 0,
  quoted: 0,
  ruled: -1,
} as const;
