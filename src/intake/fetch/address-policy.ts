import ipaddr from 'ipaddr.js';

/**
 * Why a connection to an address is refused, in words such as "a loopback address"; null where it is allowed. It is asked about the
 * numeric address that a connection goes to, never about a name, on every hop.
 */
export type AddressPolicy = (address: string, port: number) => string | null;

/** What people call the ranges; the others are named as the registry names them. */
const IN_WORDS: Readonly<Record<string, string>> = {
  unspecified: 'an address of this very machine',
  broadcast: 'a broadcast address',
  multicast: 'a multicast address',
  linkLocal: 'a link-local address',
  loopback: 'a loopback address',
  carrierGradeNat: 'an address inside a provider’s network',
  private: 'a private address',
  uniqueLocal: 'a private address',
  deprecatedSiteLocal: 'a private address',
  ipv4Mapped: 'an IPv4 address written as IPv6',
  rfc6145: 'an IPv4 address written as IPv6',
  rfc6052: 'an IPv4 address behind a translator',
  '6to4': 'an IPv4 address in a tunnel',
  teredo: 'an IPv4 address in a tunnel',
};

/**
 * The policy of every fetch outside tests: public unicast addresses, on any port. All special ranges of the IANA registries are refused, decided on
 * the bytes of the address: loopback, private, link-local, shared, documentation, benchmarking, multicast, and every form that carries an IPv4
 * address inside an IPv6 one.
 *
 * @example
 * ```ts
 * publicUnicastOnly('127.0.0.1', 80); // → 'a loopback address'
 * publicUnicastOnly('::ffff:7f00:1', 80); // → 'an IPv4 address written as IPv6'
 * publicUnicastOnly('1.1.1.1', 443); // → null
 * ```
 */
export const publicUnicastOnly: AddressPolicy = (address) => {
  if (!ipaddr.isValid(address)) return 'no address of the internet';
  // 'fe80::1%eth0': a zone has a meaning on this machine only
  if (address.includes('%')) return 'an address of one network interface';
  const parsed = ipaddr.parse(address);
  const range = parsed.range();
  if (range !== 'unicast') return IN_WORDS[range] ?? `an address of a special range (${range})`;
  // of IPv6 only 2000::/3 has been given out (IANA, "Internet Protocol Version 6 Address Space")
  const [first = 0] = parsed.toByteArray();
  if (parsed.kind() === 'ipv6' && first >> 5 !== 1) return 'an address that nobody has been given';
  return null;
};
