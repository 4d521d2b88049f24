// The rooms of src/, and which others each may import. ARCHITECTURE.md says why.
module.exports = {
  domain: [],
  text: ['domain'],
  language: ['domain'],
  reading: ['domain', 'text', 'language'],
  intake: ['domain', 'text'],
  inference: ['domain', 'text'],
  ledger: ['domain', 'text'],
  store: ['domain', 'ledger'],
  usecases: ['domain', 'text', 'language', 'reading', 'intake', 'inference', 'ledger', 'store'],
  cli: ['domain', 'usecases'],
};
