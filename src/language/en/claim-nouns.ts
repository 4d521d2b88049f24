/** Nouns for something said, by which a later sentence takes up an earlier one: "The accusation was made by …". */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  (
    'accusation allegation claim statement assertion announcement warning charge denial threat comment remark report estimate figure ' +
    'accusations allegations claims statements comments remarks charges reports figures assessment conclusion finding findings demand appeal ' +
    'criticism complaint suggestion view opinion position account version information news toll tally explanation assurance pledge promise'
  ).split(' '),
);

/** Verbs that say somebody gave voice to a claim: "was made by", "came from", "was voiced by". */
export const VOICING_VERBS: ReadonlySet<string> = new Set(
  'make raise voice issue level state say announce report confirm publish release post deliver repeat come write declare express give'.split(
    ' ',
  ),
);

/** Adverbs that put a sentence at a distance without naming who says it. */
export const HEARSAY_ADVERBS: ReadonlySet<string> = new Set(['allegedly', 'reportedly', 'purportedly', 'supposedly']);
