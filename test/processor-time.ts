/** Milliseconds that the processor has worked for this process: what else the machine does is none of it. */
export function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}
