import { ledgerPlaces } from '../../../test/ledger-places.ts';
import { askContract } from './ask.contract.ts';

for (const { engine, place } of ledgerPlaces()) askContract(engine, place);
