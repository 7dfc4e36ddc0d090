import { fileURLToPath } from 'node:url'
import ts from 'typescript'

const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** What texts are that have to be more than just any text. */
const BY_NAME: Readonly<Record<string, unknown>> = {
  timeZone: 'Europe/Stockholm',
  zone: 'Europe/Stockholm',
  month: '2026-11',
  period: '2026-11',
}

/** Of one, of a few, of many, and of those that end like one or a few. */
const NUMBERS = [1, 2, 5, 12, 22, 1204]
const DAY = '2026-11-20'

/** More than so many ways to call a function are not tried. */
const MOST = 400

/** Values of types that a module exports, found by what the compiler knows of them. */
export class Samples {
  readonly #checker: ts.TypeChecker
  readonly #source: ts.SourceFile

  /** Reads the types of a module of ours, such as `src/messages/messages.ts`. */
  constructor(path: string) {
    const found = ts.getParsedCommandLineOfConfigFile(
      `${ROOT}tsconfig.json`,
      { noEmit: true },
      { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => undefined },
    )
    const program = ts.createProgram([ROOT + path], found?.options ?? {})
    const source = program.getSourceFile(ROOT + path)
    if (!source) throw new Error(`There is no ${path}.`)
    this.#checker = program.getTypeChecker()
    this.#source = source
  }

  /** The type that the module exports under a name. */
  typeOf(name: string): ts.Type {
    const module = this.#checker.getSymbolAtLocation(this.#source)
    const exported = module && this.#checker.getExportsOfModule(module)
    const symbol = exported?.find((one) => one.name === name)
    if (!symbol) throw new Error(`There is no type ${name}.`)
    return this.#checker.getDeclaredTypeOfSymbol(symbol)
  }

  /** The type of what an object of a type has under a name. */
  within(type: ts.Type, name: string): ts.Type {
    const property = this.#checker.getPropertyOfType(type, name)
    if (property) return this.#checker.getTypeOfSymbol(property)
    const indexed = this.#checker.getIndexTypeOfType(type, ts.IndexKind.String)
    if (!indexed) throw new Error(`There is nothing called ${name}.`)
    return indexed
  }

  /** Arguments for a function of a type, as often as is worth trying. */
  argumentsOf(type: ts.Type): unknown[][] {
    const [signature] = type.getCallSignatures()
    if (!signature) throw new Error('It is no function.')
    const options = signature.parameters.map((parameter) =>
      this.#valuesOf(this.#checker.getTypeOfSymbol(parameter), parameter.name),
    )
    const ways = options.reduce((product, values) => product * values.length, 1)
    return ways <= MOST ? product(options) : zipped(options)
  }

  #valuesOf(type: ts.Type, name: string): unknown[] {
    const { flags } = type
    if (flags & ts.TypeFlags.Null) return [null]
    if (flags & ts.TypeFlags.Undefined) return [undefined]
    if (type.isStringLiteral() || type.isNumberLiteral()) return [type.value]
    if (flags & ts.TypeFlags.BooleanLiteral) return [this.#checker.typeToString(type) === 'true']
    if (type.isUnion()) return type.types.flatMap((one) => this.#valuesOf(one, name))
    if (flags & ts.TypeFlags.Number) return NUMBERS
    if (flags & ts.TypeFlags.TemplateLiteral) return [DAY]
    if (flags & ts.TypeFlags.String) return [BY_NAME[name] ?? 'Nordlys']
    if (this.#checker.isTupleType(type)) return zipped(this.#partsOf(type, name))
    if (this.#checker.isArrayType(type)) {
      const [values = []] = this.#partsOf(type, name)
      return [values.slice(0, 1), [...values, ...values].slice(0, 3)]
    }
    const properties = type.getProperties()
    if (properties.length === 0) return [{ Region: 'Nordlys' }]
    const names = properties.map((property) => property.name)
    const options = properties.map((property) =>
      this.#valuesOf(this.#checker.getTypeOfSymbol(property), property.name),
    )
    return zipped(options).map((values) =>
      Object.fromEntries(names.map((one, index) => [one, values[index]])),
    )
  }

  /** Each of the values that a type has, of which there are few. */
  valuesOf(name: string): unknown[] {
    return this.#valuesOf(this.typeOf(name), name)
  }

  #partsOf(type: ts.Type, name: string): unknown[][] {
    const parts = this.#checker.getTypeArguments(type as ts.TypeReference)
    return parts.map((part) => this.#valuesOf(part, name))
  }
}

function product(options: readonly unknown[][]): unknown[][] {
  return options.reduce<unknown[][]>(
    (all, values) => all.flatMap((before) => values.map((value) => [...before, value])),
    [[]],
  )
}

/** Every value of each at least once, side by side. */
function zipped(options: readonly unknown[][]): unknown[][] {
  const length = Math.max(1, ...options.map((values) => values.length))
  return Array.from({ length }, (_, index) =>
    options.map((values) => values[index % values.length]),
  )
}
