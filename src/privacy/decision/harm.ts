import { anyOf } from './word-pattern.ts'

export const THREAT = anyOf(`
  i'll_hurt_you beat_you_up shoot_you burn_you burn_down know_where_you_live i_will_find_you watch_your_back you_will_regret_this bomb_threat
  i'll_kill i_will_kill going_to_kill
  döda_dig döda_er döda_honom döda_henne ska_döda slå_ihjäl spöa_dig vet_var_du_bor vet_var_ni_bor bränna_ner passa_dig kommer_ångra_dig skjuta_dig
  zabiję zabić_cię zabije_cię zabiję_cię pobiję spalę_was spalę_wam spalę_ci wiem_gdzie_mieszkasz znajdę_cię pożałujesz pożałujecie połamię
  bringe_dich_um bring_dich_um umbringen_werde töte_dich töte_euch ich_töte weiß_wo_du_wohnst ich_finde_dich schlage_dich brenne_euch wirst_du_bereuen
  杀了你 杀死你 弄死你 打死你 我要杀 知道你住 放火 你等着瞧 砍死 dræbe_dig drepe_deg tapan_sinut te_tuer te_voy_a_matar ti_ammazzo vermoord_je te_matar`)

/** What one says of somebody who is to be blamed. */
export const ACCUSATION = anyOf(`
  thief thieves stole steals stealing stolen fraud* scam* scammer* liar lied lies lying racist* sexist* cheat* corrupt* drunk harass* abus* assault* molest* pervert*
  blackmail* bully bullied embezzl* bribe* incompetent idiot* crook* criminal*
  tjuv* stal stulit stjäl bedrag* bedrägeri* lurade lurendrejar* ljuger ljög lögn* rasist* sexist* fuskar* fuskade korrupt* full berusad trakasser* ofreda* misshandl* mobba*
  utpress* inkompetent* idiot* kriminell*
  złodziej* ukradł* kradnie oszust* oszukał* oszukuje kłam* rasist* seksist* skorumpowan* pijan* molest* napastow* szantaż* mobbing* łapówk* niekompetent* idiot* cham chamsk* bandyt*
  dieb* gestohlen stiehlt klaut geklaut betrug* betrüg* betrogen lügner* lügt gelogen rassist* sexist* korrupt* betrunken belästig* misshandel* erpress* gemobbt bestech* inkompetent* idiot* kriminell*
  小偷 偷了 偷钱 骗子 诈骗 骗了 撒谎 说谎 种族歧视 腐败 喝醉 骚扰 猥亵 殴打 勒索 受贿 白痴 无能
  tyv* svindler* løgner* varas huijari* valehteli* voleur* escroc* menteur* ladr* estafa* mentiros* ladro truffa* bugiard* dief oplichter* leugenaar* mentiroso* golpista*`)

export const PROFANITY = anyOf(`
  fuck* motherfuck* shit shitty bullshit asshole* bitch* cunt* bastard* dickhead* wank* twat*
  fan fanken jävla jävlar jävel* helvete* skit skitstövel* fitta* kuk* hora* horunge* knulla* rövhål*
  kurwa kurwy kurew* chuj* huj* pierdol* jeban* jebać spierdal* zajebist* wkurw* skurwysyn* dupek cipa pizda* gówno gówna
  scheiße scheiss* scheiß* arschloch* fick* fotze* hurensohn* wichser* verfickt* schlampe*
  他妈的 妈的 操你 傻逼 傻b 草泥马 王八蛋 狗屎 婊子 去死 混蛋 fandeme lort pik røvhul faen fitte dritt perkele vittu* saatana* paska putain* merde connard* salope* mierda* puta* cabrón* joder gilipollas
  cazzo* stronz* vaffancul* merda* kut* klootzak* lul hoer* caralho* porra foda*`)
