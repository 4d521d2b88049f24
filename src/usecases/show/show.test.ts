import { ledgerPlaces } from '../../../test/ledger-places.ts';
import { showContract } from './show.contract.ts';

for (const { engine, place } of ledgerPlaces()) showContract(engine, place);
