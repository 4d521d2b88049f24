import { InvalidArgumentError } from 'commander';

/** Reads a whole number from 1; commander says the rest of the sentence. */
export function wholeNumber(option: string, most: number): (value: string) => number {
  return (value) => {
    const number = Number(value);
    if (Number.isInteger(number) && number >= 1 && number <= most) return number;
    throw new InvalidArgumentError(`${option} takes a whole number from 1 to ${most}.`);
  };
}
