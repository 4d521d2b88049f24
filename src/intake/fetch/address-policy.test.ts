import { describe, expect, test } from 'vitest';
import { fetcherFor, recordDials, serve } from '../../../test/loopback.ts';
import { DISGUISES, PUBLIC, SPECIAL_RANGES } from './address-policy.cases.ts';
import { publicUnicastOnly } from './address-policy.ts';

describe(`N1 the address policy: ${SPECIAL_RANGES.length} special ranges, ${PUBLIC.length} public neighbours`, () => {
  test.each(SPECIAL_RANGES)('%s is refused from end to end', (_range, first, last) => {
    expect(publicUnicastOnly(first, 443)).not.toBeNull();
    expect(publicUnicastOnly(last, 443)).not.toBeNull();
  });

  test.each(PUBLIC)('%s is allowed', (address) => {
    expect(publicUnicastOnly(address, 443)).toBeNull();
  });

  test.each(['', 'localhost', '127.0.0.1:80', '1.1.1.1%eth0', '2606:4700::1111%eth0', '[::1]', '1.1.1.1 '])(
    '"%s" is no address',
    (value) => {
      expect(publicUnicastOnly(value, 80)).not.toBeNull();
    },
  );

  test('every address inside another one is refused: 2,000 of IPv4 in seven forms of IPv6', () => {
    const forms = [
      (high: string, low: string) => `::ffff:${high}:${low}`,
      (high: string, low: string) => `::ffff:0:${high}:${low}`,
      (high: string, low: string) => `::${high}:${low}`,
      (high: string, low: string) => `64:ff9b::${high}:${low}`,
      (high: string, low: string) => `64:ff9b:1::${high}:${low}`,
      (high: string, low: string) => `2002:${high}:${low}::1`,
      (high: string, low: string) => `2001:0:${high}:${low}::1`,
    ];
    const allowed: string[] = [];
    for (let at = 0; at < 2_000; at++) {
      const value = (at * 2_147_483_647) % 2 ** 32;
      const [high, low] = [Math.floor(value / 65_536).toString(16), (value % 65_536).toString(16)];
      for (const form of forms) {
        const address = form(high, low);
        if (publicUnicastOnly(address, 80) === null) allowed.push(address);
      }
    }
    expect(allowed).toEqual([]);
  });
});

describe(`N1 ${DISGUISES.length} ways to write an address that is not public`, () => {
  test.each(DISGUISES)('http://%s/ is refused before a connection', async (host) => {
    const server = await serve((_path, response) => response.end('reached'));
    const dials = recordDials();
    // all names of these hosts are this machine; every other name is asked for in vain
    const lookup = async (name: string) => (/^(?:.*\.)?localhost\.?$/.test(name) ? ['127.0.0.1', '::1'] : []);
    const fetcher = fetcherFor([], { lookup });
    const error = await fetcher.fetch(`http://${host}:${server.port}/a`).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ name: 'IntakeError', code: 'refused-address' });
    expect(dials).toEqual([]);
    expect(server.connections.taken).toBe(0);
  });

  test('the same address is reached where the policy names it', async () => {
    const server = await serve((_path, response) => response.end('reached'));
    const dials = recordDials();
    const fetched = await fetcherFor([server]).fetch(`http://0x7f.1:${server.port}/a`);
    expect(fetched).toMatchObject({ status: 'ok', url: `${server.origin}/a` });
    expect(dials).toContain(`127.0.0.1:${server.port}`);
  });
});
