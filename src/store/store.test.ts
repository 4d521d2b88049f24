import { ledgerPlaces } from '../../test/ledger-places.ts';
import { storeContract } from './store.contract.ts';

for (const { engine, place } of ledgerPlaces()) storeContract(engine, place);
