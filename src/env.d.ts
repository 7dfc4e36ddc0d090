import type { Services } from '#app/services.ts'

declare global {
  namespace App {
    interface Locals {
      services: Services
    }
  }
}
