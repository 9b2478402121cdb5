import * as z from 'zod/mini';

const name = z.string().check(z.minLength(1));
const regionCode = z.string().check(z.regex(/^\d{2}$/));
const provinceCode = z.string().check(z.regex(/^\d{2}\.\d{3}$/));
const communeCode = z.string().check(z.regex(/^\d{2}\.\d{3}\.\d{2}\.\d{1,2}$/));

const rows = z.object({
  regions: z.array(z.tuple([regionCode, name, name])),
  provinces: z.array(z.tuple([provinceCode, name, name, z.enum(['P', 'R'])])),
  communes: z.array(z.tuple([communeCode, name, name, z.enum(['u', 'r'])])),
});

type Rows = z.infer<typeof rows>;

export const regionOf = (code: string): string => code.slice(0, 2);
export const provinceOf = (code: string): string => code.slice(0, 6);

/**
 * The bundled list: rows of code, French name, Arabic name, then P (prefecture) or R (province),
 * u (urban) or r (rural). Codes are unique and every unit lies in a listed one.
 */
export const collectivityListSchema = rows.check(
  z.refine(hasUniqueCodes, 'a code appears twice'),
  z.refine(hasEveryParent, 'a unit lies in a province or region that is not listed'),
);

function hasUniqueCodes({ regions, provinces, communes }: Rows): boolean {
  const codes = [...regions, ...provinces, ...communes].map(([code]) => code);
  return new Set(codes).size === codes.length;
}

function hasEveryParent({ regions, provinces, communes }: Rows): boolean {
  const regionCodes = new Set(regions.map(([code]) => code));
  const provinceCodes = new Set(provinces.map(([code]) => code));
  return (
    provinces.every(([code]) => regionCodes.has(regionOf(code))) &&
    communes.every(([code]) => provinceCodes.has(provinceOf(code)))
  );
}
