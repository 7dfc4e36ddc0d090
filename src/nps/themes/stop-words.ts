import type { ThemeLanguage } from './theme.ts'

/** Words that tell nothing of what a comment is about, nor do those that only praise or blame. */
const LISTS: Readonly<Record<ThemeLanguage, string>> = {
  en: 'a about after again all almost also always am an and another any anything are as at away back bad be because been before being best better but by can could did do does doing done don down each else ever every everything excellent few first for from get gets getting give given go going good got great had has have having he her here him his how i if in into is it its just keep know last least less like little ll long look lot lots love made make makes many me more most much must my need needs never new nice no nobody not nothing now of off often ok okay on once one only or other our out over own people perfect please put quite rather re really recommend right s said same say see she should since so some somebody something still such sure t take than thank thanks that the their them then there these they thing things think this those though through time times to too two under until up us use used using ve very want wanted was way we well went were what when where which while who why will with without work worked works would wrong year years yet you your',
  sv: 'alla allt alltid andra att av bara behöver bli blir blev bra bättre bäst dag dags de dem den denna deras dess det detta dig din dina ditt dock du då dålig dåligt där därför efter eller en er ett fanns fick fin fint fler flera fram från få får fått för först ganska ge genom ger gick gjorde gjort gör göra gå går ha hade han har helt hela hon hos hur här i ibland in inga ingen inget innan inte ja jag jättebra kan kanske kom kommer kunde lite lika man mer mest med mellan men min mina mitt mot mycket måste mig många ni nog nu någon något några när nöjd och också om oss på perfekt rekommenderar rätt sade saknar samma se sedan ser sig sin sina sitt ska skulle som stor så sådan tack tar the till toppen tror två tycker under upp ut utan vad var vara varit varje vem vi vid vill vilka vilken väldigt vår våra vårt är än ännu åt över',
  pl: 'a aby ale ani bardzo bez bo by być był była było były będzie chce co coś czasem czy często da dla dlaczego do dobra dobre dobry dobrze dużo gdy gdzie go i ich ile im inne innych ja jak jakie jako je jego jej jest jestem jeszcze jeśli już każdy kiedy kilka która które którego który którym którzy lat lepiej lub ma mają mam mi mieć miał miałem mnie może można mój moje muszę na nad nam nas nasz nawet nic nie nich nigdy nim niż no o od on ona oni oraz po pod polecam poza ponieważ prawie problemu problemów przed przez przy są się sobie super świetnie ta tak taka takie także tam te tego tej ten też to tu tylko tym tych u w wam was we wiele wszystko więc właśnie z za zadowolona zadowolony zawsze ze źle że żeby',
  de: 'aber alle allem allen alles als also am an andere auch auf aus bei beim besser bin bis bisher da danke dann das dass dem den denn der des deren die dies diese dieser dieses doch dort du durch ein eine einem einen einer eines einfach er es etwas euch für ganz gar geht gerne gibt gut gute guten guter habe haben hat hatte hier ich ihm ihn ihr ihre ihrer im immer in ins ist ja jede jeder jetzt kann kein keine können konnte leider mal man mehr mein meine mich mir mit muss nach nicht nichts noch nun nur ob oder ohne schlecht schon sehr sein seine seit sich sie sind so sogar soll sollte sonst super über um und uns unser unsere unter viel viele vom von vor war waren was weil weiter wenn wer werden wie wieder will wir wird wo wurde würde zu zufrieden zum zur zwar zwischen',
  zh: '的 了 是 我 我们 你 你们 他 他们 她 它 在 有 没有 没 不 也 都 很 就 和 与 及 还 还是 又 再 但 但是 因为 所以 如果 这 这个 这样 那 那个 什么 怎么 一个 一下 一直 一次 可以 可能 能 会 要 想 觉得 感觉 非常 比较 特别 真的 真 太 更 最 多 少 好 不错 满意 很好 比 被 把 给 对 从 到 去 来 说 看 用 让 吧 啊 呢 吗 哦 希望 时候 已经 其他 自己 大家 以后 现在 每次 总是 推荐 总体 还可以',
}

const sets = new Map<ThemeLanguage | null, ReadonlySet<string>>()

/** The stop words of a language; of all together where it is not known. */
export function stopWords(language: ThemeLanguage | null): ReadonlySet<string> {
  let words = sets.get(language)
  if (!words) {
    const lists = language ? [LISTS[language]] : Object.values(LISTS)
    sets.set(language, (words = new Set(lists.flatMap((list) => list.split(' ')))))
  }
  return words
}
