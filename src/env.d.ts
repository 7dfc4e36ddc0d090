import type { Services } from '#app/services.ts'

declare module 'astro' {
  interface AstroClientDirectives {
    'client:painted'?: boolean
  }
}

declare global {
  namespace App {
    interface Locals {
      services: Services
    }
  }
}
