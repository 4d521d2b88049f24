import { ledgerPlaces } from '../../../test/ledger-places.ts';
import { addStatementContract } from './add-statement.contract.ts';
import { changeActorsContract } from './change-actors.contract.ts';
import { eraseContract } from './erase.contract.ts';
import { judgeContract } from './judge.contract.ts';
import { undoContract } from './undo.contract.ts';

for (const { engine, place } of ledgerPlaces()) {
  judgeContract(engine, place);
  addStatementContract(engine, place);
  undoContract(engine, place);
  changeActorsContract(engine, place);
  eraseContract(engine, place);
}
