import fc from 'fast-check';

/** One seed for every property, so that a run can be repeated; another one is given with SEED=123. */
fc.configureGlobal({ seed: Number(process.env['SEED'] ?? 20190204) });
