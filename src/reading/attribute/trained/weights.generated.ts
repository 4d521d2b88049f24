/** Counted by `training/calibrate.mjs` on articles the model was not trained on; do not edit. */
export const EVIDENCE_WEIGHTS = {
  model: {
    always: -0.45,
    cue: 0.296,
    content: 1.266,
    edges: 0.079,
    source: 0.885,
    rules: 0.142,
    unruled: 0.941,
    agreed: 0.961,
    sourceless: -1.446,
    quoted: 1.072,
    crosses: 0,
  },
  rules: {
    always: -1.848,
    cue: 0.019,
    content: 0.135,
    edges: -0.172,
    source: -0.027,
    rules: 0.639,
    unruled: 0,
    agreed: 2.318,
    sourceless: -0.545,
    quoted: -1.157,
    crosses: 0.29,
  },
} as const;
