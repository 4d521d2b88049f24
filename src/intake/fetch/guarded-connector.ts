import { lookup as systemLookup } from 'node:dns/promises';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import type { AddressPolicy } from './address-policy.ts';

/** The numeric addresses of a host, as a resolver gives them. */
export type Lookup = (host: string) => Promise<readonly string[]>;

/** A connection that the policy does not allow. */
export class RefusedAddress extends Error {
  readonly address: string;
  readonly port: number;
  readonly why: string;

  constructor(address: string, port: number, why: string) {
    super(`${address} is ${why}`);
    this.address = address;
    this.port = port;
    this.why = why;
  }
}

/**
 * Opens connections to allowed addresses only. An address that stands in the URL is checked before anything is sent; of those that a name has,
 * the refused ones are left out and the connection is made to one of the others, without asking the resolver again; and the other end of the
 * open connection is checked once more before it is used.
 */
export function guardedConnector(options: {
  readonly policy: AddressPolicy;
  readonly lookup?: Lookup | undefined;
  readonly timeoutMs: number;
}): buildConnector.connector {
  const { policy, lookup = addressesOf, timeoutMs } = options;
  return (target, callback) => {
    const port = Number(target.port) || (target.protocol === 'https:' ? 443 : 80);
    const literal = target.hostname.replace(/^\[|\]$/g, '');
    const why = isIP(literal) === 0 ? null : policy(literal, port);
    if (why !== null) {
      callback(new RefusedAddress(literal, port, why), null);
      return;
    }
    // one connector a connection: its look-up must know the port
    const connect = buildConnector({
      timeout: timeoutMs,
      allowH2: false,
      // said, so that no setting of the environment turns it off
      rejectUnauthorized: true,
      maxCachedSessions: 0,
      lookup: checkedLookup(lookup, (address) => policy(address, port), port),
    });
    connect(target, (...[error, socket]) => {
      if (error !== null) {
        callback(error, null);
        return;
      }
      const address = socket.remoteAddress ?? '';
      const refused = policy(address, port);
      if (refused === null) callback(null, socket);
      else {
        socket.destroy();
        callback(new RefusedAddress(address, port, refused), null);
      }
    });
  };
}

function checkedLookup(lookup: Lookup, refuses: (address: string) => string | null, port: number): LookupFunction {
  return (host, options, callback) => {
    lookup(host)
      .then((addresses) => {
        const allowed = addresses.filter((address) => isIP(address) !== 0 && refuses(address) === null);
        const [first] = allowed;
        if (first === undefined) {
          const [address = ''] = addresses;
          throw address === ''
            ? Object.assign(new Error(`${host} has no address`), { code: 'ENOTFOUND' })
            : new RefusedAddress(address, port, refuses(address) ?? 'no address of the internet');
        }
        const known = allowed.map((address) => ({ address, family: isIP(address) }));
        // out of the promise: what the socket throws is not the resolver's failure
        setImmediate(() => (options.all ? callback(null, known) : callback(null, first, isIP(first))));
      })
      .catch((error: unknown) => {
        setImmediate(() => callback(error as NodeJS.ErrnoException, ''));
      });
  };
}

async function addressesOf(host: string): Promise<readonly string[]> {
  return (await systemLookup(host, { all: true })).map(({ address }) => address);
}
