import { ledgerPlaces } from '../../../test/ledger-places.ts';
import { rereadContract } from './reread.contract.ts';

for (const { engine, place } of ledgerPlaces()) rereadContract(engine, place);
