/** How much of the processor's time `work` takes, in milliseconds; what else the machine does is left out. */
export function processorTime(work: () => unknown): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}
