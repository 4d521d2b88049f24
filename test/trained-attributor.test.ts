import { describe, expect, it } from 'vitest';
import { openModel } from '../src/inference/open-model.ts';
import { attributorContract } from '../src/reading/attribute/attributor.contract.ts';
import { trainedAttributor } from '../src/reading/attribute/trained/trained-attributor.ts';
import { MODEL_FOLDER } from '../src/usecases/open-reader.ts';

const scorer = await openModel(MODEL_FOLDER);
const attributor = trainedAttributor(scorer);

attributorContract('the trained model', attributor);

describe('the trained model', () => {
  it('names itself by the checksum of its files', () => expect(attributor.model).toMatch(/^sha256:[0-9a-f]{64}$/));
});
