/** Words before a quotation that make it the name of a work: "in his book “…”", "the film “…”". Lower case. */
export const WORKS: ReadonlySet<string> = new Set(
  `album anthem article ballad blog book column comedy comic concerto documentary drama episode essay exhibition film game hit installment
  magazine memoir miniseries movie musical newsletter novel novella opera painting paper photograph play podcast poem programme program
  satire screenplay sculpture segment sequel series show single sitcom sketch song soundtrack story thriller track trilogy video volume`
    .split(/\s+/)
    .filter((word) => word !== ''),
);
