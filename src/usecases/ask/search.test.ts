import { ledgerPlaces } from '../../../test/ledger-places.ts';
import { searchContract } from './search.contract.ts';

for (const { engine, place } of ledgerPlaces()) searchContract(engine, place);
