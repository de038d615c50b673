/** How often a property is tried; a mutation run, which repeats it for every mutant, asks for fewer. */
export const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 500)
