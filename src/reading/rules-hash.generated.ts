/** Hash of the rules and the language data; made by `npm run generate`. */
export const RULES_HASH = 'sha256:0000000000000000000000000000000000000000000000000000000000000000';
