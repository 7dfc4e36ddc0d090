import { de } from '#messages/de.ts'
import { beIntranet } from '#islands/staff/be-intranet.ts'

beIntranet(de)
