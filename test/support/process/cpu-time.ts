/** How long the processor works on something, in milliseconds. Unlike the time on the clock, it does not depend on other processes. */
export function cpuTimeOf(work: () => void): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1_000
}
