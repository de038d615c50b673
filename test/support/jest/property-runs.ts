/** How often a property is tried. A mutation run repeats it for every mutant, so it sets a lower number. */
export const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 500)
