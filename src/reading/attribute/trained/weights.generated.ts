/** Counted by `training/calibrate.mjs` on articles the model was not trained on; do not edit. */
export const EVIDENCE_WEIGHTS = {
  model: {
    always: -0.519,
    cue: 0.41,
    content: 1.957,
    edges: 0.097,
    source: 0.314,
    rules: 0.224,
    unruled: 0.723,
    agreed: 0.862,
    sourceless: -1.168,
    quoted: 0.178,
    crosses: 0,
  },
  rules: {
    always: -1.57,
    cue: 0.033,
    content: 0.123,
    edges: -0.129,
    source: 0.027,
    rules: 0.666,
    unruled: 0,
    agreed: 2.157,
    sourceless: -0.631,
    quoted: -1.349,
    crosses: 0.33,
  },
} as const;
