1762128000@@@@M1
1762128060@@@@M1
1762128120@@@@M1
1762128180@@@@M1
1762128240@@@@M1
1762128300@@@@M1
1762128360@@@@M1
1762128420@@@@M1
1762128480@@@@M1
1762128540@@@@M1
1762128600@@@@M1
1762128660@@@@M1
1762128720@@@@M1
1762128780@@@@M1
1762128840@@@@M1
1762128900@@@@M1
1762128960@@@@M1
1762129020@@@@M1
1762129080@@@@M1
1762129140@@@@M1
1762129200@@@@M1
1762129260@@@@M1
1762129320@@@@M1
1762129380@@@@M1
1762129440@@@@M1
1762129500@@@@M1
1762129504@D0/00-25485-066F7096@C0/00-25485-066F7096@10/00-25485-066F7096@T@quentin.wagner@glenfinance.example@stefan.bauer@alerts.ferry.example@alerts@alerts-1@5@70@210420@198.18.21.168@451 4.7.1 Greylisting in action, please come back in 00:05:00
1762129551@E0/00-25485-E86F7096@E0/00-25485-E86F7096@10/00-25485-E86F7096@T@hdupont@coralmotors.example@david.bianchi@quayside-press.example@default@gateway@9@70@15643@198.18.19.4@421-4.7.28 Our system has detected an unusual rate of mail originating from your 421-4.7.28 network. To protect our users from spam, mail sent from it has been 421 4.7.28 temporarily rate limited. See https://mx1.coralmotors.example/bulk for our guidelines. 9HFY2TT803P - gsmtp
1762129560@@@@M1
1762129572@01/00-25485-4A6F7096@01/00-25485-4A6F7096@20/00-25485-4A6F7096@T@ursula.kumar@cliffoptics.example@nadia290@harbour.example@default@default@3@50@4172@198.18.17.171@421 4.7.0 [TS01] Messages from your host temporarily deferred due to user complaints
1762129620@@@@M1
1762129680@@@@M1
1762129740@@@@M1
1762129800@@@@M1
1762129860@@@@M1
1762129920@@@@M1
1762129980@@@@M1
1762130040@@@@M1
1762130100@@@@M1
1762130160@@@@M1
1762130220@@@@M1
1762130280@@@@M1
1762130340@@@@M1
1762130400@@@@M1
1762130460@@@@M1
1762130520@@@@M1
1762130580@@@@M1
1762130640@@@@M1
1762130700@@@@M1
1762130760@@@@M1
1762130790@01/00-25485-4A6F7096@01/00-25485-4A6F7096@EB/06-25485-56BF7096@T@ursula.kumar@cliffoptics.example@nadia290@harbour.example@default@default@5@20@4172@198.18.17.171@450 4.1.1 <ursula.kumar@cliffoptics.example>: unverified address: Address verification in progress
1762130820@@@@M1
1762130880@@@@M1
1762130940@@@@M1
1762131000@@@@M1
1762131060@@@@M1
1762131120@@@@M1
1762131180@@@@M1
1762131240@@@@M1
1762131300@@@@M1
1762131360@@@@M1
1762131420@@@@M1
1762131480@@@@M1
1762131532@C2/00-25485-C4EF7096@C2/00-25485-C4EF7096@50/00-25485-C4EF7096@T@service@postbox.example@fischer8@harbour.example@default@default@5@70@2450@198.18.16.5@451 4.7.1 Greylisting in action, please come back in 00:05:00
1762131540@@@@M1
1762131600@@@@M1
1762131660@@@@M1
1762131720@@@@M1
1762131780@@@@M1
1762131840@@@@M1
1762131900@@@@M1
1762131960@@@@M1
1762132020@@@@M1
1762132080@@@@M1
1762132140@@@@M1
1762132200@@@@M1
1762132260@@@@M1
1762132320@@@@M1
1762132380@@@@M1
1762132440@@@@M1
1762132500@@@@M1
1762132560@@@@M1
1762132620@@@@M1
1762132680@@@@M1
1762132740@@@@M1
1762132800@@@@M1
1762132860@@@@M1
1762132920@@@@M1
1762132980@@@@M1
1762133040@@@@M1
1762133100@@@@M1
1762133100@24/00-25485-C6408096@24/00-25485-C6408096@80/00-25485-C6408096@B@sofia_lopez49@pinepress.example@viktor.kowalski@pier.example@notices@notices-1@9@23@8931@2001:db8:1a9::25@552 5.3.4 Message size exceeds fixed limit
1762133160@@@@M1
1762133220@@@@M1
1762133280@@@@M1
1762133340@@@@M1
1762133400@@@@M1
1762133460@@@@M1
1762133520@@@@M1
1762133580@@@@M1
1762133640@@@@M1
1762133700@@@@M1
1762133760@@@@M1
1762133820@@@@M1
1762133880@@@@M1
1762133940@@@@M1
1762134000@@@@M1
1762134060@@@@M1
1762134120@@@@M1
1762134180@@@@M1
1762134240@@@@M1
1762134300@@@@M1
1762134360@@@@M1
1762134420@@@@M1
1762134480@@@@M1
1762134540@@@@M1
1762134600@@@@M1
1762134660@@@@M1
1762134720@@@@M1
1762134780@@@@M1
1762134840@@@@M1
1762134900@@@@M1
1762134960@@@@M1
1762135020@@@@M1
1762135080@@@@M1
1762135140@@@@M1
1762135200@@@@M1
1762135234@06/00-25485-1CC08096@06/00-25485-1CC08096@C0/00-25485-1CC08096@T@vanderberg20@goggle.example@lin.moreau@quayside-press.example@default@gateway@9@70@6362@198.18.16.1@421-4.7.28 Our system has detected an unusual rate of mail originating from your 421-4.7.28 network. To protect our users from spam, mail sent from it has been 421 4.7.28 temporarily rate limited. See https://mx-in.goggle.example/bulk for our guidelines. 9VRG46AB8Q0 - gsmtp
1762135260@@@@M1
1762135320@@@@M1
1762135380@@@@M1
1762135440@@@@M1
1762135500@@@@M1
1762135560@@@@M1
1762135620@@@@M1
1762135680@@@@M1
1762135740@@@@M1
1762135800@@@@M1
1762135860@@@@M1
1762135920@@@@M1
1762135980@@@@M1
1762136040@@@@M1
1762136100@@@@M1
1762136160@@@@M1
1762136220@@@@M1
1762136280@@@@M1
1762136340@@@@M1
1762136400@@@@M1
1762136460@@@@M1
1762136520@@@@M1
1762136580@@@@M1
1762136640@@@@M1
1762136700@@@@M1
1762136760@@@@M1
1762136820@@@@M1
1762136880@@@@M1
1762136940@@@@M1
1762136996@17/00-25485-3A318096@E6/00-25485-3A318096@E0/00-25485-3A318096@T@priya.costa@daleschool.example@maria240@lighthouse-shop.example@bulk@bulk-west@3@50@4606@198.18.16.127@421 4.7.0 [TS01] Messages from your host temporarily deferred due to user complaints
1762137000@@@@M1
1762137060@@@@M1
1762137120@@@@M1
1762137180@@@@M1
1762137240@@@@M1
1762137300@@@@M1
1762137360@@@@M1
1762137420@@@@M1
1762137480@@@@M1
1762137540@@@@M1
1762137600@@@@M1
1762137660@@@@M1
1762137720@@@@M1
1762137780@@@@M1
1762137840@@@@M1
1762137900@@@@M1
1762137960@@@@M1
1762138020@@@@M1
1762138080@@@@M1
1762138140@@@@M1
1762138200@@@@M1
1762138260@@@@M1
1762138320@@@@M1
1762138380@@@@M1
1762138440@@@@M1
1762138500@@@@M1
1762138560@@@@M1
1762138620@@@@M1
1762138680@@@@M1
1762138740@@@@M1
1762138800@@@@M1
1762138860@@@@M1
1762138920@@@@M1
1762138980@@@@M1
1762139040@@@@M1
1762139095@78/00-25485-7DB18096@78/00-25485-7DB18096@73/00-25485-7DB18096@T@nguyen99@yahuu.example@ksuzuki@quayside-press.example@default@gateway@0@20@4126@@451 4.4.1 [internal] Connection refused
1762139100@@@@M1
1762139160@@@@M1
1762139220@@@@M1
1762139280@@@@M1
1762139340@@@@M1
1762139400@@@@M1
1762139460@@@@M1
1762139520@@@@M1
1762139580@@@@M1
1762139640@@@@M1
1762139700@@@@M1
1762139760@@@@M1
1762139820@@@@M1
1762139880@@@@M1
1762139940@@@@M1
1762140000@@@@M1
1762140060@@@@M1
1762140120@@@@M1
1762140180@@@@M1
1762140240@@@@M1
1762140300@@@@M1
1762140313@78/00-25485-7DB18096@78/00-25485-7DB18096@73/00-25485-7DB18096@T@nguyen99@yahuu.example@ksuzuki@quayside-press.example@default@gateway@0@21@4126@@421 4.4.0 [internal] no adequate servers
1762140344@49/00-25485-8B028096@49/00-25485-8B028096@C3/00-25485-7B028096@T@fatima_nguyen52@maplelegal.example@oskar.schmidt@harbour.example@default@default@0@20@1044@@451 4.4.1 [internal] Connection refused
1762140360@@@@M1
1762140420@@@@M1
1762140480@@@@M1
1762140540@@@@M1
1762140600@@@@M1
1762140660@@@@M1
1762140720@@@@M1
1762140780@@@@M1
1762140840@@@@M1
1762140900@@@@M1
1762140960@@@@M1
1762141020@@@@M1
1762141080@@@@M1
1762141140@@@@M1
1762141200@@@@M1
1762141260@@@@M1
1762141320@@@@M1
1762141380@@@@M1
1762141440@@@@M1
1762141500@@@@M1
1762141560@@@@M1
1762141620@@@@M1
1762141680@@@@M1
1762141740@@@@M1
1762141800@@@@M1
1762141860@@@@M1
1762141920@@@@M1
1762141980@@@@M1
1762142040@@@@M1
1762142100@@@@M1
1762142160@@@@M1
1762142220@@@@M1
1762142280@@@@M1
1762142340@@@@M1
1762142400@@@@M1
1762142460@@@@M1
1762142520@@@@M1
1762142580@@@@M1
1762142640@@@@M1
1762142700@@@@M1
1762142760@@@@M1
1762142820@@@@M1
1762142880@@@@M1
1762142940@@@@M1
1762143000@@@@M1
1762143060@@@@M1
1762143120@@@@M1
1762143180@@@@M1
1762143240@@@@M1
1762143300@@@@M1
1762143360@@@@M1
1762143420@@@@M1
1762143480@@@@M1
1762143540@@@@M1
1762143600@@@@M1
1762143660@@@@M1
1762143720@@@@M1
1762143780@@@@M1
1762143840@@@@M1
1762143900@@@@M1
1762143960@@@@M1
1762144020@@@@M1
1762144080@@@@M1
1762144140@@@@M1
1762144200@@@@M1
1762144260@@@@M1
1762144320@@@@M1
1762144380@@@@M1
1762144440@@@@M1
1762144500@@@@M1
1762144560@@@@M1
1762144620@@@@M1
1762144680@@@@M1
1762144740@@@@M1
1762144800@@@@M1
1762144860@@@@M1
1762144862@AB/00-25485-E5238096@AB/00-25485-E5238096@71/00-25485-E5238096@T@viktor.singh@brookpaper.example@hana.peterson@alerts.ferry.example@alerts@alerts-1@9@70@15691@198.18.19.72@421-4.7.28 Our system has detected an unusual rate of mail originating from your 421-4.7.28 network. To protect our users from spam, mail sent from it has been 421 4.7.28 temporarily rate limited. See https://mx1.brookpaper.example/bulk for our guidelines. 8NA746YX07A - gsmtp
1762144920@@@@M1
1762144980@@@@M1
1762145040@@@@M1
1762145100@@@@M1
1762145135@0C/00-25485-F6338096@0C/00-25485-F6338096@81/00-25485-F6338096@T@bernadette298@mosspaper.example@chen.jansen@pier.example@notices@notices-1@5@70@1255@198.18.19.224@450 4.2.0 <bernadette298@mosspaper.example>: Recipient address rejected: Greylisted, please try again later
1762145160@@@@M1
1762145220@@@@M1
1762145280@@@@M1
1762145340@@@@M1
1762145400@@@@M1
1762145460@@@@M1
1762145488@7C/00-25485-0D438096@6C/00-25485-0D438096@00/00-00000-00000000@T@f.tanaka@goldhouse.example@fatima.nguyen@harbour.example@default@default@0@20@6700@@451 4.4.1 [internal] Connection timed out
1762145520@@@@M1
1762145536@8C/00-25485-EF438096@8C/00-25485-EF438096@91/00-25485-FF438096@B@johnson20@brightfoods.example@kpatel@alerts.ferry.example@alerts@alerts-1@5@10@1338@198.18.16.89@550 5.1.1 <johnson20@brightfoods.example>... User unknown
1762145580@@@@M1
1762145640@@@@M1
1762145700@@@@M1
1762145760@@@@M1
1762145820@@@@M1
1762145880@@@@M1
1762145940@@@@M1
1762146000@@@@M1
1762146060@@@@M1
1762146120@@@@M1
1762146180@@@@M1
1762146240@@@@M1
1762146300@@@@M1
1762146360@@@@M1
1762146420@@@@M1
1762146480@@@@M1
1762146540@@@@M1
1762146600@@@@M1
1762146660@@@@M1
1762146720@@@@M1
1762146780@@@@M1
1762146840@@@@M1
1762146900@@@@M1
1762146960@@@@M1
1762147020@@@@M1
1762147080@@@@M1
1762147140@@@@M1
1762147142@CD/00-25485-54B38096@CD/00-25485-54B38096@B1/00-25485-64B38096@T@santos81@fieldtravel.example@l.fischer@quayside-press.example@default@gateway@5@70@11384@198.18.16.19@450 4.2.0 <santos81@fieldtravel.example>: Recipient address rejected: Greylisted, please try again later
1762147200@@@@M1
1762147260@@@@M1
1762147320@@@@M1
1762147380@@@@M1
1762147440@@@@M1
1762147500@@@@M1
1762147560@@@@M1
1762147620@@@@M1
1762147680@@@@M1
1762147740@@@@M1
1762147800@@@@M1
1762147860@@@@M1
1762147920@@@@M1
1762147980@@@@M1
1762148040@@@@M1
1762148100@@@@M1
1762148130@2F/00-25485-12F38096@EE/00-25485-12F38096@46/00-25485-12F38096@T@tanja.adeyemi@goggle.example@dadeyemi@quayside-press.example@default@gateway@0@20@5257@@451 4.4.1 [internal] Connection timed out
1762148160@@@@M1
1762148220@@@@M1
1762148280@@@@M1
1762148340@@@@M1
1762148400@@@@M1
1762148451@7F/00-25485-36048096@7F/00-25485-36048096@E1/00-25485-36048096@T@priya.haas@goggle.example@chang51@alerts.ferry.example@alerts@alerts-1@12@20@30968@198.18.16.1@421 4.3.2 mx-in.goggle.example Service not available, too many connections, try again later
1762148460@@@@M1
1762148520@@@@M1
1762148580@@@@M1
1762148640@@@@M1
1762148700@@@@M1
1762148760@@@@M1
1762148820@@@@M1
1762148880@@@@M1
1762148940@@@@M1
1762149000@@@@M1
1762149060@@@@M1
1762149120@@@@M1
1762149180@@@@M1
1762149240@@@@M1
1762149300@@@@M1
1762149360@@@@M1
1762149420@@@@M1
1762149480@@@@M1
1762149540@@@@M1
1762149600@@@@M1
1762149660@@@@M1
1762149686@22/10-25485-63548096@02/10-25485-63548096@42/00-25485-63548096@B@greta959@oakmusic.example@yilmaz96@lighthouse-shop.example@bulk@bulk-west@9@23@10124@2001:db8:5c7::25@552 5.3.4 Message size exceeds fixed limit
1762149720@@@@M1
1762149780@@@@M1
1762149840@@@@M1
1762149900@@@@M1
1762149960@@@@M1
1762150020@@@@M1
1762150080@@@@M1
1762150121@23/10-25485-4E648096@23/10-25485-4E648096@87/00-25485-3E648096@T@nguyen44@clearsystems.example@jonas.rossi@pier.example@notices@notices-1@0@21@3126@@421 4.4.0 [internal] no adequate servers
1762150140@@@@M1
1762150200@@@@M1
1762150234@63/10-25485-95748096@63/10-25485-95748096@62/00-25485-95748096@T@elena136@ashclinic.example@omar.bianchi@harbour.example@default@default@12@20@7763@198.18.16.37@421 4.3.2 mx1.ashclinic.example Service not available, too many connections, try again later
1762150260@@@@M1
1762150320@@@@M1
1762150380@@@@M1
1762150440@@@@M1
1762150500@@@@M1
1762150560@@@@M1
1762150620@@@@M1
1762150680@@@@M1
1762150740@@@@M1
1762150800@@@@M1
1762150860@@@@M1
1762150892@C3/10-25485-BE948096@C3/10-25485-BE948096@72/00-25485-BE948096@T@n.macdonald@ironfoods.example@ben.garcia@quayside-press.example@default@gateway@5@70@3261@198.18.21.126@450 4.2.0 <n.macdonald@ironfoods.example>: Recipient address rejected: Greylisted, please try again later
1762150920@@@@M1
1762150980@@@@M1
1762151040@@@@M1
1762151100@@@@M1
1762151160@@@@M1
1762151220@@@@M1
1762151280@@@@M1
1762151340@@@@M1
1762151400@@@@M1
1762151460@@@@M1
1762151520@@@@M1
1762151580@@@@M1
1762151640@@@@M1
1762151700@@@@M1
1762151760@@@@M1
1762151820@@@@M1
1762151880@@@@M1
1762151905@25/10-25485-1ED48096@25/10-25485-1ED48096@A2/00-25485-1ED48096@B@andersson24@goggle.example@ppopov@harbour.example@default@default@5@10@448081@198.18.16.1@550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos or 550 5.1.1 unnecessary spaces. E73ESHVAKRQ - gsmtp
1762151906@75/10-25485-1ED48096@25/10-25485-1ED48096@A2/00-25485-1ED48096@T@q.okafor@goggle.example@ppopov@harbour.example@default@default@5@70@448081@198.18.16.1@450 4.2.0 <q.okafor@goggle.example>: Recipient address rejected: Greylisted, please try again later
1762151940@@@@M1
1762152000@@@@M1
1762152060@@@@M1
1762152120@@@@M1
1762152180@@@@M1
1762152240@@@@M1
1762152300@@@@M1
1762152360@@@@M1
1762152420@@@@M1
1762152480@@@@M1
1762152540@@@@M1
1762152600@@@@M1
1762152660@@@@M1
1762152720@@@@M1
1762152780@@@@M1
1762152840@@@@M1
1762152900@@@@M1
1762152960@@@@M1
1762153020@@@@M1
1762153080@@@@M1
1762153140@@@@M1
1762153200@@@@M1
1762153245@B7/10-25485-D1358096@B7/10-25485-D1358096@F2/00-25485-D1358096@T@w.andersson@coralfinance.example@miguel_dupont44@lighthouse-shop.example@bulk@bulk-west@5@70@10892@198.18.16.34@451 4.7.1 Greylisting in action, please come back in 00:05:00
1762153260@@@@M1
1762153320@@@@M1
1762153377@58/10-25485-0A358096@58/10-25485-0A358096@03/00-25485-0A358096@T@popov42@inbox.example@miguel.wagner@pier.example@notices@notices-1@5@22@3166@198.18.16.6@452 4.2.2 The recipient's inbox is out of storage space. PAE255WKCQD
1762153380@@@@M1
1762153440@@@@M1
1762153500@@@@M1
1762153560@@@@M1
1762153620@@@@M1
1762153680@@@@M1
1762153740@@@@M1
1762153800@@@@M1
1762153860@@@@M1
1762153920@@@@M1
1762153980@@@@M1
1762154040@@@@M1
1762154100@@@@M1
1762154160@@@@M1
1762154190@EA/10-25485-EC658096@EA/10-25485-EC658096@7A/00-25485-EC658096@T@lin.tanaka@goggle.example@petra_ibrahim89@lighthouse-shop.example@bulk@bulk-west@0@20@1478@@451 4.4.1 [internal] Connection refused
1762154220@@@@M1
1762154280@@@@M1
1762154340@@@@M1
1762154400@@@@M1
1762154460@@@@M1
1762154520@@@@M1
1762154580@@@@M1
1762154598@58/10-25485-0A358096@58/10-25485-0A358096@DE/06-25485-66858096@T@popov42@inbox.example@miguel.wagner@pier.example@notices@notices-1@9@70@3166@198.18.16.6@421-4.7.28 Our system has detected an unusual rate of mail originating from your 421-4.7.28 network. To protect our users from spam, mail sent from it has been 421 4.7.28 temporarily rate limited. See https://mx-in.inbox.example/bulk for our guidelines. K2QTKD3XPGH - gsmtp
1762154635@EB/10-25485-B8858096@EB/10-25485-B8858096@73/00-25485-B8858096@T@alexander.dupont@goggle.example@fischer75@pier.example@notices@notices-1@9@22@24207@198.18.16.1@452 4.3.1 Insufficient system storage
1762154640@@@@M1
1762154700@@@@M1
1762154725@2C/10-25485-4E858096@2C/10-25485-4E858096@83/00-25485-5E858096@B@miguel.popov@goggle.example@xsingh@harbour.example@default@default@9@23@17643@198.18.16.1@552 5.3.4 Message size exceeds fixed limit
1762154760@@@@M1
1762154820@@@@M1
1762154880@@@@M1
1762154940@@@@M1
1762155000@@@@M1
1762155060@@@@M1
1762155120@@@@M1
1762155180@@@@M1
1762155240@@@@M1
1762155300@@@@M1
1762155360@@@@M1
1762155420@@@@M1
1762155480@@@@M1
1762155522@8E/10-25485-20C58096@4E/10-25485-20C58096@D3/00-25485-20C58096@T@esingh@goggle.example@samuel.patel@alerts.ferry.example@alerts@alerts-1@3@50@5023@198.18.16.1@421 4.7.0 [TS01] Messages from your host temporarily deferred due to user complaints
1762155540@@@@M1
1762155570@6F/10-25485-13C58096@6F/10-25485-13C58096@EB/00-25485-13C58096@T@cjohnson@gnx.example@tomas.meyer@news.harbour.example@bulk@bulk-east@0@20@1356@@451 4.4.1 [internal] Connection refused
1762155600@@@@M1
1762155660@@@@M1
1762155720@@@@M1
1762155780@@@@M1
1762155840@@@@M1
1762155900@@@@M1
1762155960@@@@M1
1762155989@80/20-25485-4DD58096@80/20-25485-4DD58096@14/00-25485-4DD58096@T@maria.wang@goldlabs.example@n.smith@pier.example@notices@notices-1@5@70@5713@198.18.19.41@451 4.7.1 Greylisting in action, please come back in 00:05:00
1762156020@@@@M1
1762156080@@@@M1
1762156140@@@@M1
1762156200@@@@M1
1762156260@@@@M1
1762156309@41/20-25485-51F58096@41/20-25485-51F58096@24/00-25485-51F58096@T@wanda_ito3@ferngarden.example@alexander330@pier.example@notices@notices-1@5@70@10298@198.18.17.156@451 4.7.1 Greylisting in action, please come back in 00:05:00
1762156320@@@@M1
1762156380@@@@M1
1762156440@@@@M1
1762156500@@@@M1
1762156560@@@@M1
1762156575@02/20-25485-F1068096@02/20-25485-F1068096@44/00-25485-F1068096@T@meyer45@fairsound.example@d.moreau@lighthouse-shop.example@bulk@bulk-west@5@70@4838@198.18.20.233@450 4.2.0 <meyer45@fairsound.example>: Recipient address rejected: Greylisted, please try again later
1762156620@@@@M1
1762156680@@@@M1
1762156740@@@@M1
1762156800@@@@M1
1762156860@@@@M1
1762156920@@@@M1
1762156980@@@@M1
1762157040@@@@M1
1762157100@@@@M1
1762157160@@@@M1
1762157220@@@@M1
1762157274@04/20-25485-AD268096@04/20-25485-AD268096@6D/00-25485-4B268096@T@o.patel@outlock.example@l.tanaka@lighthouse-shop.example@bulk@bulk-west@0@21@4813@@421 4.4.0 [internal] no adequate servers
1762157280@@@@M1
1762157340@@@@M1
1762157400@@@@M1
1762157460@@@@M1
1762157520@@@@M1
1762157580@@@@M1
1762157640@@@@M1
1762157700@@@@M1
1762157760@@@@M1
1762157820@@@@M1
1762157880@@@@M1
1762157940@@@@M1
1762158000@@@@M1
1762158060@@@@M1
1762158120@@@@M1
1762158153@27/20-25485-84668096@27/20-25485-84668096@E4/00-25485-84668096@T@ivan876@t-offline.example@kofi.varga@quayside-press.example@default@gateway@5@20@6807@198.18.16.8@450 4.1.1 <ivan876@t-offline.example>: unverified address: Address verification in progress
1762158180@@@@M1
1762158240@@@@M1
1762158300@@@@M1
1762158360@@@@M1
1762158377@48/20-25485-82768096@48/20-25485-82768096@0F/00-25485-82768096@T@nina.larsen@ironclinic.example@karim_silva50@lighthouse-shop.example@bulk@bulk-west@0@21@435105@@421 4.4.0 [internal] no adequate servers
1762158420@@@@M1
1762158480@@@@M1
1762158540@@@@M1
1762158600@@@@M1
1762158660@@@@M1
1762158720@@@@M1
1762158762@49/20-25485-AA868096@49/20-25485-AA868096@25/00-25485-AA868096@T@bianchi30@oldprint.example@pgomez@news.harbour.example@bulk@bulk-east@3@50@12448@198.18.20.173@421 4.7.0 [TS01] Messages from your host temporarily deferred due to user complaints
1762158780@@@@M1
1762158840@@@@M1
1762158900@@@@M1
1762158960@@@@M1
1762159012@2A/20-25485-3A968096@2A/20-25485-3A968096@45/00-25485-3A968096@T@singh41@clifftools.example@petra.lopez@alerts.ferry.example@alerts@alerts-1@5@70@10668@198.18.16.61@450 4.2.0 <singh41@clifftools.example>: Recipient address rejected: Greylisted, please try again later
1762159020@@@@M1
1762159080@@@@M1
1762159140@@@@M1
1762159158@5B/20-25485-63A68096@5B/20-25485-63A68096@20/10-25485-63A68096@T@yusuf75@freemail.example@julia149@lighthouse-shop.example@bulk@bulk-west@0@21@11598@@421 4.4.0 [internal] no adequate servers
1762159200@@@@M1
1762159260@@@@M1
1762159320@@@@M1
1762159360@27/20-25485-84668096@27/20-25485-84668096@7E/00-25485-74668096@T@ivan876@t-offline.example@kofi.varga@quayside-press.example@default@gateway@0@20@6807@@451 4.4.1 [internal] Connection timed out
1762159380@@@@M1
1762159440@@@@M1
1762159500@@@@M1
1762159502@FC/20-25485-E8B68096@BC/20-25485-E8B68096@95/00-25485-E8B68096@T@avanderberg@maplemarket.example@julia178@news.harbour.example@bulk@bulk-east@5@70@15425@198.18.16.28@450 4.2.0 <avanderberg@maplemarket.example>: Recipient address rejected: Greylisted, please try again later
1762159504@DC/20-25485-E8B68096@BC/20-25485-E8B68096@95/00-25485-F8B68096@T@hana.rossi@hazelfreight.example@julia178@news.harbour.example@bulk@bulk-east@5@70@15425@198.18.19.120@450 4.2.0 <hana.rossi@hazelfreight.example>: Recipient address rejected: Greylisted, please try again later
1762159560@@@@M1
1762159599@48/20-25485-82768096@48/20-25485-82768096@0F/00-25485-82768096@T@nina.larsen@ironclinic.example@karim_silva50@lighthouse-shop.example@bulk@bulk-west@0@20@435105@@451 4.4.1 [internal] Connection timed out
1762159620@@@@M1
1762159680@@@@M1
1762159740@@@@M1
1762159800@@@@M1
1762159860@@@@M1
1762159920@@@@M1
1762159980@@@@M1
1762160040@@@@M1
1762160100@@@@M1
1762160160@@@@M1
1762160220@@@@M1
1762160222@2A/20-25485-3A968096@2A/20-25485-3A968096@01/16-25485-D5E68096@T@singh41@clifftools.example@petra.lopez@alerts.ferry.example@alerts@alerts-1@5@70@10668@198.18.16.61@450 4.2.0 <singh41@clifftools.example>: Recipient address rejected: Greylisted, please try again later
1762160280@@@@M1
1762160340@@@@M1
1762160400@@@@M1
1762160460@@@@M1
1762160520@@@@M1
1762160580@@@@M1
1762160640@@@@M1
1762160699@B0/30-25485-B3078096@B0/30-25485-B3078096@16/00-25485-B3078096@T@xenia.popov@coralwater.example@stefan40@quayside-press.example@default@gateway@5@22@13330@198.18.16.74@452 4.2.2 The recipient's inbox is out of storage space. T31BKN6LFRL
1762160700@@@@M1
1762160760@@@@M1
1762160820@@@@M1
1762160880@@@@M1
1762160940@@@@M1
1762161000@@@@M1
1762161012@62/30-25485-47178096@62/30-25485-47178096@82/10-25485-37178096@T@kofi137@fieldcourt.example@samuel_olsen65@news.harbour.example@bulk@bulk-east@0@20@2399@@451 4.4.1 [internal] Connection refused
1762161060@@@@M1
1762161120@@@@M1
1762161180@@@@M1
1762161240@@@@M1
1762161300@@@@M1
1762161345@63/30-25485-1C278096@63/30-25485-1C278096@66/00-25485-1C278096@B@jonas.garcia@goldhotel.example@office@harbour.example@default@default@5@10@28224@198.18.19.201@550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos or 550 5.1.1 unnecessary spaces. 2DNXBYLEAPY - gsmtp
1762161360@@@@M1
1762161420@@@@M1
1762161480@@@@M1
1762161540@@@@M1
1762161600@@@@M1
1762161612@84/30-25485-CC378096@84/30-25485-CC378096@96/00-25485-CC378096@B@yusuf415@goggle.example@adeyemi39@lighthouse-shop.example@bulk@bulk-west@5@10@3973@198.18.16.1@550 5.1.1 <yusuf415@goggle.example>... User unknown
1762161660@@@@M1
1762161720@@@@M1
1762161752@25/30-25485-75478096@25/30-25485-75478096@A6/00-25485-75478096@T@office@wildtools.example@fatima.garcia@harbour.example@default@default@5@70@8406@198.18.20.78@450 4.2.0 <office@wildtools.example>: Recipient address rejected: Greylisted, please try again later
1762161776@27/20-25485-84668096@27/20-25485-84668096@7E/00-25485-74668096@T@ivan876@t-offline.example@kofi.varga@quayside-press.example@default@gateway@0@20@6807@@451 4.4.1 [internal] Connection refused
1762161780@@@@M1
1762161840@@@@M1
1762161900@@@@M1
1762161960@@@@M1
1762161990@48/20-25485-82768096@48/20-25485-82768096@0F/00-25485-82768096@T@nina.larsen@ironclinic.example@karim_silva50@lighthouse-shop.example@bulk@bulk-west@0@20@435105@@451 4.4.1 [internal] Connection refused
1762162020@@@@M1
1762162064@E6/30-25485-F8578096@E6/30-25485-F8578096@D6/00-25485-F8578096@T@carla522@elmbooks.example@stefan.silva@quayside-press.example@default@gateway@5@70@5054@198.18.20.180@451 4.7.1 Greylisting in action, please come back in 00:05:00
1762162080@@@@M1
1762162140@@@@M1
1762162200@@@@M1
1762162260@@@@M1
1762162283@47/30-25485-B6678096@47/30-25485-B6678096@E6/00-25485-B6678096@T@ischmidt@redgarden.example@yusuf.dupont@lighthouse-shop.example@bulk@bulk-west@3@50@564133@198.18.16.39@421 4.7.0 [TS01] Messages from your host temporarily deferred due to user complaints
1762162320@@@@M1
1762162367@A7/30-25485-DB678096@87/30-25485-DB678096@F6/00-25485-FB678096@B@kofi_popov4@alderbank.example@d.nguyen@pier.example@notices@notices-1@5@10@11598@198.18.16.11@550 5.1.1 <kofi_popov4@alderbank.example>... User unknown
1762162380@@@@M1
1762162440@@@@M1
1762162474@A8/30-25485-92778096@78/30-25485-92778096@17/00-25485-A2778096@B@carla856@outlock.example@laura562@quayside-press.example@default@gateway@5@22@23266@198.18.16.2@552 5.2.2 <carla856@outlock.example>: Mailbox is full
1762162500@@@@M1
1762162533@E8/30-25485-56778096@E8/30-25485-56778096@A4/10-25485-56778096@T@ivan.kowalski@yahuu.example@wanda.novak@alerts.ferry.example@alerts@alerts-1@0@20@3358@@451 4.4.1 [internal] Connection timed out
1762162560@@@@M1
1762162620@@@@M1
1762162668@99/30-25485-BE778096@89/30-25485-BE778096@F4/10-25485-BE778096@T@jjohnson@freemail.example@ivan.meyer@lighthouse-shop.example@bulk@bulk-west@0@20@9110@@451 4.4.1 [internal] Connection timed out
1762162680@@@@M1
1762162740@@@@M1
1762162800@@@@M1
1762162860@@@@M1
1762162920@@@@M1
1762162934@BA/30-25485-6F878096@BA/30-25485-6F878096@57/00-25485-6F878096@B@tomas.garcia@goggle.example@news@news.harbour.example@bulk@bulk-east@5@10@909@198.18.16.1@550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos or 550 5.1.1 unnecessary spaces. F377TGMEBE7 - gsmtp
1762162980@@@@M1
1762163023@3B/30-25485-D4978096@3B/30-25485-D4978096@67/00-25485-E4978096@T@news@maplesupply.example@yusuf148@pier.example@notices@notices-1@5@22@138821@198.18.18.88@452 4.2.2 The recipient's inbox is out of storage space. CJF5PL7CAMC
1762163040@@@@M1
1762163100@@@@M1
1762163160@@@@M1
1762163170@DB/30-25485-0E978096@DB/30-25485-0E978096@77/00-25485-1E978096@T@garcia3@outlock.example@rafael.suzuki@news.harbour.example@bulk@bulk-east@9@22@4363@198.18.16.2@452 4.3.1 Insufficient system storage
1762163220@@@@M1
1762163268@E6/30-25485-F8578096@E6/30-25485-F8578096@A2/16-25485-34A78096@T@carla522@elmbooks.example@stefan.silva@quayside-press.example@default@gateway@5@22@5054@198.18.20.180@452 4.2.2 The recipient's inbox is out of storage space. WSK86GBN5AW
1762163280@@@@M1
1762163340@@@@M1
1762163400@@@@M1
1762163460@@@@M1
1762163520@@@@M1
1762163580@@@@M1
1762163640@@@@M1
1762163700@@@@M1
1762163760@@@@M1
1762163820@@@@M1
1762163829@5E/30-25485-47C78096@5E/30-25485-47C78096@C7/00-25485-47C78096@T@info@goggle.example@anna925@pier.example@notices@notices-1@12@20@7192@198.18.16.1@421 4.3.2 mx-in.goggle.example Service not available, too many connections, try again later
1762163832@7E/30-25485-57C78096@7E/30-25485-57C78096@C7/00-25485-87C78096@T@gomez74@mossfoods.example@alexander_gomez10@alerts.ferry.example@alerts@alerts-1@3@50@896@198.18.17.164@421 4.7.0 [TS01] Messages from your host temporarily deferred due to user complaints
1762163880@@@@M1
1762163940@@@@M1
1762164000@@@@M1
1762164060@@@@M1
1762164120@@@@M1
1762164123@BF/30-25485-A9D78096@BF/30-25485-A9D78096@07/10-25485-A9D78096@T@okafor99@goldoptics.example@nadia.sato@lighthouse-shop.example@bulk@bulk-west@0@20@37163@@451 4.4.1 [internal] Connection refused
1762164180@@@@M1
1762164193@DF/30-25485-1ED78096@DF/30-25485-1ED78096@F7/00-25485-1ED78096@T@nina449@oldgarden.example@carla_johnson35@quayside-press.example@default@gateway@9@22@9724@198.18.22.193@452 4.3.1 Insufficient system storage
1762164240@@@@M1
1762164300@@@@M1
1762164360@@@@M1
1762164405@50/40-25485-4BE78096@50/40-25485-4BE78096@08/00-25485-4BE78096@T@p.ito@lynxsystems.example@noor.yilmaz@news.harbour.example@bulk@bulk-east@5@22@19036@198.18.21.85@452 4.2.2 The recipient's inbox is out of storage space. 66HT1TDR3EA
1762164420@@@@M1
1762164480@@@@M1
1762164501@B0/40-25485-51F78096@B0/40-25485-51F78096@18/00-25485-51F78096@T@omar.larsen@coralparts.example@wanda.okafor@pier.example@notices@notices-1@5@70@1209@198.18.17.184@450 4.2.0 <omar.larsen@coralparts.example>: Recipient address rejected: Greylisted, please try again later
1762164540@@@@M1
1762164600@@@@M1
1762164660@@@@M1
1762164720@@@@M1
1762164780@@@@M1
1762164840@@@@M1
1762164900@@@@M1
1762164928@B2/40-25485-FB088096@B2/40-25485-FB088096@58/00-25485-FB088096@T@mmeyer@stonecourt.example@suzuki69@lighthouse-shop.example@bulk@bulk-west@12@20@4501@198.18.16.105@421 4.3.2 mx1.stonecourt.example Service not available, too many connections, try again later
1762164960@@@@M1
1762164969@F2/40-25485-9E088096@F2/40-25485-9E088096@58/00-25485-9E088096@T@carla.dubois@bluelegal.example@tanja.macdonald@alerts.ferry.example@alerts@alerts-1@5@70@15854@198.18.16.36@450 4.2.0 <carla.dubois@bluelegal.example>: Recipient address rejected: Greylisted, please try again later
1762165020@@@@M1
1762165041@7E/30-25485-57C78096@7E/30-25485-57C78096@93/16-25485-13188096@T@gomez74@mossfoods.example@alexander_gomez10@alerts.ferry.example@alerts@alerts-1@5@70@896@198.18.17.164@450 4.2.0 <gomez74@mossfoods.example>: Recipient address rejected: Greylisted, please try again later
1762165043@5E/30-25485-47C78096@5E/30-25485-47C78096@93/16-25485-23188096@T@info@goggle.example@anna925@pier.example@notices@notices-1@3@50@7192@198.18.16.1@421 4.7.0 [TS01] Messages from your host temporarily deferred due to user complaints
1762165080@@@@M1
1762165134@B3/40-25485-D8188096@93/40-25485-D8188096@78/00-25485-E8188096@T@greta_kowalski7@northgroup.example@samuel.varga@pier.example@notices@notices-1@9@22@17827@198.18.20.187@452 4.3.1 Insufficient system storage
1762165140@@@@M1
1762165200@@@@M1
1762165222@64/40-25485-5E188096@54/40-25485-5E188096@88/10-25485-5E188096@T@billing@goldoptics.example@oskar_park37@alerts.ferry.example@alerts@alerts-1@0@20@1039@@451 4.4.1 [internal] Connection refused
1762165260@@@@M1
1762165320@@@@M1
1762165333@F4/40-25485-45288096@F4/40-25485-45288096@98/00-25485-55288096@B@yusuf.jansen@goggle.example@adeyemi37@lighthouse-shop.example@bulk@bulk-west@5@22@5032@198.18.16.1@552 5.2.2 <yusuf.jansen@goggle.example>: Mailbox is full
1762165347@BF/30-25485-A9D78096@BF/30-25485-A9D78096@07/10-25485-A9D78096@T@okafor99@goldoptics.example@nadia.sato@lighthouse-shop.example@bulk@bulk-west@0@20@37163@@451 4.4.1 [internal] Connection refused
1762165380@@@@M1
1762165440@@@@M1
1762165500@@@@M1
1762165513@A5/40-25485-80388096@55/40-25485-80388096@B8/00-25485-80388096@B@patel8@clearsystems.example@tomas.andersson@harbour.example@default@default@5@22@908@198.18.16.48@552 5.2.2 <patel8@clearsystems.example>: Mailbox is full
1762165560@@@@M1
1762165610@66/40-25485-96388096@66/40-25485-96388096@C8/00-25485-96388096@T@djansen@oakhouse.example@support@lighthouse-shop.example@bulk@bulk-west@5@20@1898@2001:db8:77::25@450 4.1.1 <djansen@oakhouse.example>: unverified address: Address verification in progress
1762165620@@@@M1
1762165680@@@@M1
1762165740@@@@M1
1762165800@@@@M1
1762165828@A7/40-25485-44488096@A7/40-25485-44488096@69/10-25485-44488096@T@lin.silva@coralhouse.example@miguel.popov@pier.example@notices@notices-1@0@21@5464@@421 4.4.0 [internal] no adequate servers
1762165860@@@@M1
1762165872@E7/40-25485-07488096@E7/40-25485-07488096@89/10-25485-07488096@T@service@fairmedia.example@greta.sato@news.harbour.example@bulk@bulk-east@0@20@1469@@451 4.4.1 [internal] Connection refused
1762165920@@@@M1
1762165980@@@@M1
1762166040@@@@M1
1762166042@A8/40-25485-91588096@88/40-25485-91588096@19/00-25485-91588096@T@karim.sato@oaktools.example@sofia.kim@alerts.ferry.example@alerts@alerts-1@5@70@140729@198.18.16.40@450 4.2.0 <karim.sato@oaktools.example>: Recipient address rejected: Greylisted, please try again later
1762166042@C8/40-25485-91588096@88/40-25485-91588096@19/00-25485-91588096@T@n.eriksen@lynxlegal.example@sofia.kim@alerts.ferry.example@alerts@alerts-1@5@70@140729@198.18.16.15@451 4.7.1 Greylisting in action, please come back in 00:05:00
1762166100@@@@M1
1762166137@B2/40-25485-FB088096@B2/40-25485-FB088096@24/16-25485-87588096@B@mmeyer@stonecourt.example@suzuki69@lighthouse-shop.example@bulk@bulk-west@5@51@4501@198.18.16.105@550 5.7.1 Service unavailable; client host blocked using dnsbl.example
1762166157@7A/40-25485-D8588096@7A/40-25485-D8588096@49/00-25485-D8588096@T@noor_kowalski74@oakpress.example@info@news.harbour.example@bulk@bulk-east@5@70@7236@198.18.16.80@450 4.2.0 <noor_kowalski74@oakpress.example>: Recipient address rejected: Greylisted, please try again later
1762166160@@@@M1
1762166220@@@@M1
1762166280@@@@M1
1762166340@@@@M1
1762166345@B3/40-25485-D8188096@93/40-25485-D8188096@44/16-25485-94688096@B@greta_kowalski7@northgroup.example@samuel.varga@pier.example@notices@notices-1@3@10@17827@198.18.20.187@553 5.1.8 Domain of sender address does not exist
1762166352@7B/40-25485-F4688096@7B/40-25485-F4688096@69/00-25485-05688096@T@yusuf632@ambersolar.example@miguel61@harbour.example@default@default@5@70@3655@198.18.16.64@451 4.7.1 Greylisting in action, please come back in 00:05:00
1762166368@AB/40-25485-06688096@9B/40-25485-06688096@79/00-25485-06688096@B@emeyer@goggle.example@hello@alerts.ferry.example@alerts@alerts-1@5@51@20818@198.18.16.1@550 5.7.1 Service unavailable; client host blocked using dnsbl.example
1762166400@@@@M1
1762166438@64/40-25485-5E188096@54/40-25485-5E188096@88/10-25485-5E188096@T@billing@goldoptics.example@oskar_park37@alerts.ferry.example@alerts@alerts-1@0@20@1039@@451 4.4.1 [internal] Connection refused
1762166460@@@@M1
1762166520@@@@M1
1762166580@@@@M1
1762166640@@@@M1
1762166700@@@@M1
1762166760@@@@M1
1762166786@48/20-25485-82768096@48/20-25485-82768096@E6/58-25485-10888096@T@nina.larsen@ironclinic.example@karim_silva50@lighthouse-shop.example@bulk@bulk-west@5@20@435105@198.18.16.16@450 4.1.1 <nina.larsen@ironclinic.example>: unverified address: Address verification in progress
1762166820@@@@M1
1762166822@66/40-25485-96388096@66/40-25485-96388096@19/10-25485-96388096@T@djansen@oakhouse.example@support@lighthouse-shop.example@bulk@bulk-west@0@21@1898@@421 4.4.0 [internal] no adequate servers
1762166880@@@@M1
1762166940@@@@M1
1762167000@@@@M1
1762167060@@@@M1
1762167120@@@@M1
1762167180@@@@M1
1762167240@@@@M1
1762167300@@@@M1
1762167360@@@@M1
1762167382@7A/40-25485-D8588096@7A/40-25485-D8588096@15/16-25485-65A88096@T@noor_kowalski74@oakpress.example@info@news.harbour.example@bulk@bulk-east@5@70@7236@198.18.16.80@451 4.7.1 Greylisting in action, please come back in 00:05:00
1762167397@7E/40-25485-46A88096@6E/40-25485-46A88096@6B/10-25485-55A88096@T@carla.kim@oldfinance.example@julia.dubois@harbour.example@default@default@0@20@2953@@451 4.4.1 [internal] Connection timed out
1762167420@@@@M1
1762167440@BE/40-25485-F8A88096@BE/40-25485-F8A88096@D9/00-25485-F8A88096@T@orders@elmmusic.example@accounts@lighthouse-shop.example@bulk@bulk-west@5@70@3132@198.18.16.20@450 4.2.0 <orders@elmmusic.example>: Recipient address rejected: Greylisted, please try again later
1762167480@@@@M1
1762167540@@@@M1
1762167600@@@@M1
1762167660@@@@M1
1762167720@@@@M1
1762167739@BF/30-25485-A9D78096@BF/30-25485-A9D78096@07/10-25485-A9D78096@T@okafor99@goldoptics.example@nadia.sato@lighthouse-shop.example@bulk@bulk-west@0@20@37163@@451 4.4.1 [internal] Connection refused
1762167780@@@@M1
1762167840@@@@M1
1762167900@@@@M1
1762167948@30/50-25485-A8C88096@30/50-25485-A8C88096@0A/00-25485-C8C88096@B@liam_sato49@bluestore.example@liam_suzuki41@lighthouse-shop.example@bulk@bulk-west@5@22@2571@2001:db8:253::25@552 5.2.2 <liam_sato49@bluestore.example>: Mailbox is full
1762167960@@@@M1
1762168020@@@@M1
1762168080@@@@M1
1762168140@@@@M1
1762168197@31/50-25485-48D88096@31/50-25485-48D88096@8C/10-25485-38D88096@T@bernadette.patel@fieldrail.example@hello@pier.example@notices@notices-1@0@20@11807@@451 4.4.1 [internal] Connection refused
1762168200@@@@M1
1762168260@@@@M1
1762168320@@@@M1
1762168380@@@@M1
1762168440@@@@M1
1762168442@F1/50-25485-97E88096@F1/50-25485-97E88096@3A/00-25485-97E88096@T@rossi57@pinesound.example@olga_miller35@lighthouse-shop.example@bulk@bulk-west@5@70@19739@198.18.19.116@450 4.2.0 <rossi57@pinesound.example>: Recipient address rejected: Greylisted, please try again later
1762168500@@@@M1
1762168560@@@@M1
1762168620@@@@M1
1762168680@@@@M1
1762168740@@@@M1
1762168800@@@@M1
1762168850@64/40-25485-5E188096@54/40-25485-5E188096@88/10-25485-5E188096@T@billing@goldoptics.example@oskar_park37@alerts.ferry.example@alerts@alerts-1@0@20@1039@@451 4.4.1 [internal] Connection refused
1762168860@@@@M1
1762168920@@@@M1
1762168980@@@@M1
1762169040@@@@M1
1762169100@@@@M1
1762169160@@@@M1
1762169198@FA/40-25485-EC588096@FA/40-25485-EC588096@59/00-25485-EC588096@B@karim.park@greytools.example@hugo.meyer@alerts.ferry.example@alerts@alerts-1@21@52@3328@2001:db8:88::25@554 5.7.1 Message taken for spam after it was accepted, reference 2JG3DSYBMQ5
1762169220@@@@M1
1762169280@@@@M1
1762169340@@@@M1
1762169400@@@@M1
1762169460@@@@M1
1762169484@36/50-25485-C8298096@36/50-25485-C8298096@6E/10-25485-B8298096@T@info@goggle.example@garcia72@lighthouse-shop.example@bulk@bulk-west@0@20@9735@@451 4.4.1 [internal] Connection timed out
1762169520@@@@M1
1762169580@@@@M1
1762169628@D6/50-25485-B1398096@D6/50-25485-B1398096@DA/00-25485-B1398096@T@dmitri193@webmail.example@rosa.smith@harbour.example@default@default@5@70@1256@198.18.16.9@450 4.2.0 <dmitri193@webmail.example>: Recipient address rejected: Greylisted, please try again later
1762169640@@@@M1
1762169700@@@@M1
1762169760@@@@M1
1762169820@@@@M1
1762169880@@@@M1
1762169938@E7/50-25485-25498096@C7/50-25485-25498096@DE/10-25485-E3498096@T@greta_eriksen1@yahuu.example@jobs@lighthouse-shop.example@bulk@bulk-west@0@20@11143@@451 4.4.1 [internal] Connection refused
1762169940@@@@M1
1762169940@C7/50-25485-25498096@C7/50-25485-25498096@FA/00-25485-35498096@T@priya_schmidt65@ambertea.example@jobs@lighthouse-shop.example@bulk@bulk-west@5@22@11143@198.18.22.84@452 4.2.2 The recipient's inbox is out of storage space. DCM529K41S8
1762170000@@@@M1
1762170060@@@@M1
1762170120@@@@M1
1762170180@@@@M1
1762170213@9A/50-25485-46598096@9A/50-25485-46598096@5B/00-25485-46598096@T@nguyen5@goggle.example@mei.moreau@lighthouse-shop.example@bulk@bulk-west@5@20@10987@198.18.16.1@450 4.1.1 <nguyen5@goggle.example>: unverified address: Address verification in progress
1762170240@@@@M1
1762170300@@@@M1
1762170360@@@@M1
1762170420@@@@M1
1762170460@0C/50-25485-B5698096@0C/50-25485-B5698096@8B/00-25485-B5698096@T@neriksen@webmail.example@hugo_suzuki79@harbour.example@default@default@12@20@20542@198.18.16.9@421 4.3.2 mx-in.webmail.example Service not available, too many connections, try again later
1762170480@@@@M1
1762170540@@@@M1
1762170600@@@@M1
1762170660@@@@M1
1762170667@EC/50-25485-A2798096@EC/50-25485-A2798096@EF/10-25485-C0798096@T@accounts@postbox.example@fatima.nguyen@lighthouse-shop.example@bulk@bulk-west@0@20@2273@@451 4.4.1 [internal] Connection refused
1762170720@@@@M1
1762170780@@@@M1
1762170840@@@@M1
1762170900@@@@M1
1762170949@8D/50-25485-34898096@8D/50-25485-34898096@20/20-25485-34898096@T@s.schmidt@goggle.example@nina_suzuki26@harbour.example@default@default@0@20@15888@@451 4.4.1 [internal] Connection refused
1762170960@@@@M1
1762171020@@@@M1
1762171039@3E/50-25485-E9898096@2E/50-25485-E9898096@CB/00-25485-E9898096@T@ivan.costa@highbank.example@ivan_novak13@quayside-press.example@default@gateway@5@22@28304@198.18.16.163@452 4.2.2 The recipient's inbox is out of storage space. LHNRQE8939S
1762171080@@@@M1
1762171140@@@@M1
1762171143@C7/50-25485-25498096@C7/50-25485-25498096@C6/16-25485-60998096@T@priya_schmidt65@ambertea.example@jobs@lighthouse-shop.example@bulk@bulk-west@3@50@11143@198.18.22.84@421 4.7.0 [TS01] Messages from your host temporarily deferred due to user complaints
1762171200@@@@M1
1762171260@@@@M1
1762171320@@@@M1
1762171380@@@@M1
1762171385@6F/50-25485-9F998096@6F/50-25485-9F998096@EB/00-25485-9F998096@B@t.varga@wildschool.example@rafael.schmidt@quayside-press.example@default@gateway@5@10@5903@198.18.19.48@550 5.1.1 <t.varga@wildschool.example>: Recipient address rejected: User unknown in virtual mailbox table
1762171440@@@@M1
1762171500@@@@M1
1762171510@60/60-25485-57A98096@60/60-25485-57A98096@D0/20-25485-C5A98096@T@f.popov@goggle.example@viktor881@pier.example@notices@notices-1@0@20@10529@@451 4.4.1 [internal] Connection refused
1762171510@70/60-25485-57A98096@60/60-25485-57A98096@D0/20-25485-C5A98096@T@sofia.johnson@northtea.example@viktor881@pier.example@notices@notices-1@0@21@10529@@421 4.4.0 [internal] no adequate servers
1762171523@90/60-25485-18A98096@90/60-25485-18A98096@E0/20-25485-18A98096@T@cdupont@goggle.example@miguel.silva@alerts.ferry.example@alerts@alerts-1@0@20@19072@@451 4.4.1 [internal] Connection refused
1762171560@@@@M1
1762171620@@@@M1
1762171680@@@@M1
1762171740@@@@M1
1762171800@@@@M1
1762171860@@@@M1
1762171920@@@@M1
1762171980@@@@M1
1762172040@@@@M1
1762172099@B2/60-25485-3CC98096@B2/60-25485-3CC98096@5C/00-25485-3CC98096@B@s.singh@pinefinance.example@petra280@harbour.example@default@default@9@23@1894@198.18.16.186@552 5.3.4 Message size exceeds fixed limit
1762172100@@@@M1
1762172155@8D/50-25485-34898096@8D/50-25485-34898096@20/20-25485-34898096@T@s.schmidt@goggle.example@nina_suzuki26@harbour.example@default@default@0@21@15888@@421 4.4.0 [internal] no adequate servers
1762172160@@@@M1
1762172169@13/60-25485-70D98096@13/60-25485-70D98096@02/20-25485-70D98096@T@c.wang@greylaw.example@hana.suzuki@lighthouse-shop.example@bulk@bulk-west@0@20@37048@@451 4.4.1 [internal] Connection refused
1762172220@@@@M1
1762172280@@@@M1
1762172340@@@@M1
1762172400@@@@M1
1762172460@@@@M1
1762172520@@@@M1
1762172539@BF/30-25485-A9D78096@BF/30-25485-A9D78096@07/10-25485-A9D78096@T@okafor99@goldoptics.example@nadia.sato@lighthouse-shop.example@bulk@bulk-west@0@20@37163@@451 4.4.1 [internal] Connection refused
1762172580@@@@M1
1762172629@E4/60-25485-4DE98096@B4/60-25485-4DE98096@9C/00-25485-4DE98096@T@quentin.wang@fairlogistics.example@support@lighthouse-shop.example@bulk@bulk-west@5@22@3919@198.18.18.13@452 4.2.2 The recipient's inbox is out of storage space. 0KDTAPNN0G1
1762172629@C4/60-25485-4DE98096@B4/60-25485-4DE98096@9C/00-25485-4DE98096@T@kofi.macdonald@wildtravel.example@support@lighthouse-shop.example@bulk@bulk-west@5@70@3919@198.18.23.248@451 4.7.1 Greylisting in action, please come back in 00:05:00
1762172630@B4/60-25485-4DE98096@B4/60-25485-4DE98096@9C/00-25485-6DE98096@B@lin.novak@goggle.example@support@lighthouse-shop.example@bulk@bulk-west@5@10@3919@198.18.16.1@550 5.1.1 <lin.novak@goggle.example>... User unknown
1762172640@@@@M1
1762172700@@@@M1
1762172711@70/60-25485-57A98096@60/60-25485-57A98096@D7/16-25485-72F98096@T@sofia.johnson@northtea.example@viktor881@pier.example@notices@notices-1@5@20@10529@198.18.19.197@450 4.1.1 <sofia.johnson@northtea.example>: unverified address: Address verification in progress
1762172760@@@@M1
1762172820@@@@M1
1762172880@@@@M1
1762172940@@@@M1
1762173000@@@@M1
1762173060@@@@M1
1762173120@@@@M1
1762173180@@@@M1
1762173240@@@@M1
1762173300@@@@M1
1762173360@@@@M1
1762173420@@@@M1
1762173480@@@@M1
1762173540@@@@M1
1762173600@@@@M1
1762173637@64/40-25485-5E188096@54/40-25485-5E188096@88/10-25485-5E188096@T@billing@goldoptics.example@oskar_park37@alerts.ferry.example@alerts@alerts-1@0@20@1039@@451 4.4.1 [internal] Connection refused
1762173660@@@@M1
1762173720@@@@M1
1762173780@@@@M1
1762173840@@@@M1
1762173854@E4/60-25485-4DE98096@B4/60-25485-4DE98096@68/16-25485-D93A8096@T@quentin.wang@fairlogistics.example@support@lighthouse-shop.example@bulk@bulk-west@9@22@3919@198.18.18.13@452 4.3.1 Insufficient system storage
1762173900@@@@M1
1762173960@@@@M1
1762174020@@@@M1
1762174071@69/60-25485-674A8096@69/60-25485-674A8096@2D/00-25485-674A8096@T@sales@baygarden.example@g.gomez@lighthouse-shop.example@bulk@bulk-west@5@70@13992@198.18.17.80@450 4.2.0 <sales@baygarden.example>: Recipient address rejected: Greylisted, please try again later
1762174080@@@@M1
1762174140@@@@M1
1762174200@@@@M1
1762174260@@@@M1
1762174320@@@@M1
1762174377@6A/60-25485-9A5A8096@6A/60-25485-9A5A8096@34/20-25485-9A5A8096@T@k.olsen@millmotors.example@martin18@news.harbour.example@bulk@bulk-east@0@20@10586@@451 4.4.1 [internal] Connection timed out
1762174380@@@@M1
1762174440@@@@M1
1762174500@@@@M1
1762174560@@@@M1
1762174620@@@@M1
1762174680@@@@M1
1762174740@@@@M1
1762174800@@@@M1
1762174860@@@@M1
1762174920@@@@M1
1762174980@@@@M1
1762175040@@@@M1
1762175100@@@@M1
1762175160@@@@M1
1762175177@AC/60-25485-9C8A8096@AC/60-25485-9C8A8096@9D/00-25485-9C8A8096@T@kofi264@cliffcraft.example@sofia.dupont@pier.example@notices@notices-1@9@22@26683@198.18.16.181@452 4.3.1 Insufficient system storage
1762175220@@@@M1
1762175280@@@@M1
1762175291@69/60-25485-674A8096@69/60-25485-674A8096@F8/16-25485-B39A8096@T@sales@baygarden.example@g.gomez@lighthouse-shop.example@bulk@bulk-west@3@50@13992@198.18.17.80@421 4.7.0 [TS01] Messages from your host temporarily deferred due to user complaints
1762175340@@@@M1
1762175400@@@@M1
1762175460@@@@M1
1762175519@FD/60-25485-F1AA8096@FD/60-25485-F1AA8096@BD/00-25485-F1AA8096@T@tanja.jansen@foxsoft.example@info@quayside-press.example@default@gateway@5@70@27252@198.18.16.85@450 4.2.0 <tanja.jansen@foxsoft.example>: Recipient address rejected: Greylisted, please try again later
1762175520@@@@M1
1762175580@@@@M1
1762175627@34/60-25485-C3E98096@34/60-25485-C3E98096@8C/00-25485-C3E98096@B@carla.rossi@stonegroup.example@tanja456@harbour.example@default@default@21@60@12304@198.18.16.225@550 5.0.0 Automatic reply: out of office
1762175640@@@@M1
1762175700@@@@M1
1762175760@@@@M1
1762175820@@@@M1
1762175880@@@@M1
1762175940@@@@M1
1762176000@@@@M1
1762176060@@@@M1
1762176120@@@@M1
1762176180@@@@M1
1762176240@@@@M1
1762176300@@@@M1
1762176360@@@@M1
1762176420@@@@M1
1762176480@@@@M1
1762176540@@@@M1
1762176600@@@@M1
1762176660@@@@M1
1762176688@A2/70-25485-FAEA8096@A2/70-25485-FAEA8096@5E/00-25485-0BEA8096@T@carla.martin@outlock.example@emma.haas@alerts.ferry.example@alerts@alerts-1@5@70@2785@198.18.16.2@450 4.2.0 <carla.martin@outlock.example>: Recipient address rejected: Greylisted, please try again later
1762176720@@@@M1
1762176780@@@@M1
1762176840@@@@M1
1762176900@@@@M1
1762176960@@@@M1
1762176963@23/70-25485-2CFA8096@23/70-25485-2CFA8096@6E/00-25485-2CFA8096@T@contact@fieldgroup.example@p.costa@pier.example@notices@notices-1@9@70@1312@198.18.17.169@421-4.7.28 Our system has detected an unusual rate of mail originating from your 421-4.7.28 network. To protect our users from spam, mail sent from it has been 421 4.7.28 temporarily rate limited. See https://mail.fieldgroup.example/bulk for our guidelines. 5AQRV1WC945 - gsmtp
1762177020@@@@M1
1762177031@A3/70-25485-700B8096@A3/70-25485-700B8096@37/20-25485-FFFA8096@T@l.suzuki@t-offline.example@mei.garcia@quayside-press.example@default@gateway@0@20@1735@@451 4.4.1 [internal] Connection timed out
1762177080@@@@M1
1762177119@44/70-25485-E50B8096@44/70-25485-E50B8096@67/20-25485-E50B8096@T@greta.adeyemi@goldoptics.example@w.yilmaz@quayside-press.example@default@gateway@0@20@22424@@451 4.4.1 [internal] Connection refused
1762177140@@@@M1
1762177200@@@@M1
1762177260@@@@M1
1762177270@85/70-25485-5F0B8096@85/70-25485-5F0B8096@BE/00-25485-5F0B8096@B@nina.patel@northstudio.example@lin.andersson@quayside-press.example@default@gateway@5@51@20131@198.18.16.187@550 5.7.1 Service unavailable; client host blocked using dnsbl.example
1762177320@@@@M1
1762177380@@@@M1
1762177440@@@@M1
1762177500@@@@M1
1762177560@@@@M1
1762177589@86/70-25485-332B8096@86/70-25485-332B8096@DE/00-25485-532B8096@B@quentin_dupont13@goggle.example@wagner40@harbour.example@default@default@5@10@9888@198.18.16.1@550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos or 550 5.1.1 unnecessary spaces. YQJAA40QBYS - gsmtp
1762177620@@@@M1
1762177680@@@@M1
1762177740@@@@M1
1762177800@@@@M1
1762177860@@@@M1
1762177920@@@@M1
1762177980@@@@M1
1762177982@F7/70-25485-DB3B8096@F7/70-25485-DB3B8096@FE/00-25485-EB3B8096@T@chen.meyer@ironclinic.example@info@pier.example@notices@notices-1@3@50@317271@198.18.16.16@421 4.7.0 [TS01] Messages from your host temporarily deferred due to user complaints
1762178040@@@@M1
1762178100@@@@M1
1762178160@@@@M1
1762178220@@@@M1
1762178240@A3/70-25485-700B8096@A3/70-25485-700B8096@37/20-25485-FFFA8096@T@l.suzuki@t-offline.example@mei.garcia@quayside-press.example@default@gateway@0@21@1735@@421 4.4.0 [internal] no adequate servers
1762178280@@@@M1
1762178323@44/70-25485-E50B8096@44/70-25485-E50B8096@67/20-25485-E50B8096@T@greta.adeyemi@goldoptics.example@w.yilmaz@quayside-press.example@default@gateway@0@20@22424@@451 4.4.1 [internal] Connection refused
1762178340@@@@M1
1762178377@69/70-25485-945B8096@69/70-25485-945B8096@2F/00-25485-945B8096@T@olga.tanaka@oldfinance.example@rossi64@harbour.example@default@default@5@70@11244@198.18.16.13@450 4.2.0 <olga.tanaka@oldfinance.example>: Recipient address rejected: Greylisted, please try again later
1762178400@@@@M1
1762178447@89/70-25485-E85B8096@89/70-25485-E85B8096@3F/00-25485-E85B8096@B@lin.ito@longcourt.example@dubois57@pier.example@notices@notices-1@5@10@13648@198.18.16.202@550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos or 550 5.1.1 unnecessary spaces. BRNM7GX0BGC - gsmtp
1762178460@@@@M1
1762178520@@@@M1
1762178580@@@@M1
1762178640@@@@M1
1762178700@@@@M1
1762178707@BB/70-25485-396B8096@7B/70-25485-396B8096@F8/20-25485-186B8096@T@rosa.garcia@dalelegal.example@samuel.kowalski@harbour.example@default@default@0@21@15494@@421 4.4.0 [internal] no adequate servers
1762178708@9B/70-25485-396B8096@7B/70-25485-396B8096@7F/00-25485-396B8096@T@julia.lopez@freemail.example@samuel.kowalski@harbour.example@default@default@12@20@15494@198.18.16.7@421 4.3.2 mx-in.freemail.example Service not available, too many connections, try again later
1762178760@@@@M1
1762178820@@@@M1
1762178852@3C/70-25485-127B8096@3C/70-25485-127B8096@8F/00-25485-327B8096@B@jonas.sato@mapleschool.example@emma_gomez73@pier.example@notices@notices-1@5@10@5209@198.18.20.68@550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos or 550 5.1.1 unnecessary spaces. 79AMFHDEP0Q - gsmtp
1762178880@@@@M1
1762178940@@@@M1
1762179000@@@@M1
1762179060@@@@M1
1762179062@4D/70-25485-5F7B8096@4D/70-25485-5F7B8096@AF/00-25485-6F7B8096@B@d.johnson@clearoptics.example@stefan.novak@harbour.example@default@default@5@10@14274@198.18.16.248@550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos or 550 5.1.1 unnecessary spaces. PSHRVSTNQFD - gsmtp
1762179120@@@@M1
1762179180@@@@M1
1762179240@@@@M1
1762179300@@@@M1
1762179360@@@@M1
1762179420@@@@M1
1762179426@2E/70-25485-169B8096@2E/70-25485-169B8096@B9/20-25485-069B8096@T@yusuf_bianchi67@wildsupply.example@a.eriksen@pier.example@notices@notices-1@0@20@17671@@451 4.4.1 [internal] Connection timed out
1762179470@4E/70-25485-D89B8096@4E/70-25485-D89B8096@CF/00-25485-D89B8096@T@chen523@clearparts.example@olga.silva@lighthouse-shop.example@bulk@bulk-west@5@70@2131@198.18.16.88@451 4.7.1 Greylisting in action, please come back in 00:05:00
1762179480@@@@M1
1762179486@DE/70-25485-D99B8096@DE/70-25485-D99B8096@DF/00-25485-D99B8096@B@fatima.peterson@maplefoods.example@smoreau@pier.example@notices@notices-1@9@23@1226168@198.18.16.68@552 5.3.4 Message size exceeds fixed limit
1762179540@@@@M1
1762179600@@@@M1
1762179604@9F/70-25485-41AB8096@9F/70-25485-41AB8096@FF/00-25485-41AB8096@T@farid.haas@longsystems.example@greta.macdonald@lighthouse-shop.example@bulk@bulk-west@5@20@18266@198.18.20.162@450 4.1.1 <farid.haas@longsystems.example>: unverified address: Address verification in progress
1762179619@10/80-25485-32AB8096@FF/70-25485-32AB8096@00/10-25485-32AB8096@B@samuel996@inbox.example@gomez39@alerts.ferry.example@alerts@alerts-1@5@10@12936@198.18.16.6@550 5.1.1 <samuel996@inbox.example>: Recipient address rejected: User unknown in virtual mailbox table
1762179660@@@@M1
1762179691@30/80-25485-96AB8096@30/80-25485-96AB8096@00/10-25485-B6AB8096@B@n.johnson@bayworks.example@maria.fischer@quayside-press.example@default@gateway@5@51@1032@198.18.22.110@550 5.7.1 Service unavailable; client host blocked using dnsbl.example
1762179720@@@@M1
1762179760@90/80-25485-0BAB8096@90/80-25485-0BAB8096@10/10-25485-0BAB8096@T@haas41@sandgroup.example@macdonald46@lighthouse-shop.example@bulk@bulk-west@5@70@6580@2001:db8:33::25@450 4.2.0 <haas41@sandgroup.example>: Recipient address rejected: Greylisted, please try again later
1762179780@@@@M1
1762179840@@@@M1
1762179900@@@@M1
1762179926@9B/70-25485-396B8096@7B/70-25485-396B8096@3B/16-25485-55BB8096@T@julia.lopez@freemail.example@samuel.kowalski@harbour.example@default@default@5@22@15494@198.18.16.7@452 4.2.2 The recipient's inbox is out of storage space. R5MWMEWJQFG
1762179960@@@@M1
1762179994@E1/80-25485-89BB8096@D1/80-25485-89BB8096@30/10-25485-A9BB8096@B@lin936@goggle.example@lin_gomez39@pier.example@notices@notices-1@5@10@46668@198.18.16.1@550 5.1.1 <lin936@goggle.example>: Recipient address rejected: User unknown in virtual mailbox table
1762180020@@@@M1
1762180080@@@@M1
1762180128@52/80-25485-F1CB8096@52/80-25485-F1CB8096@40/10-25485-F1CB8096@T@alexander_singh3@lynxlogistics.example@mei.olsen@quayside-press.example@default@gateway@5@22@5404@198.18.19.185@452 4.2.2 The recipient's inbox is out of storage space. LSRWSYG2AKR
1762180140@@@@M1
1762180200@@@@M1
1762180260@@@@M1
1762180320@@@@M1
1762180380@@@@M1
1762180440@@@@M1
1762180500@@@@M1
1762180560@@@@M1
1762180620@@@@M1
1762180680@@@@M1
1762180740@@@@M1
1762180742@44/70-25485-E50B8096@44/70-25485-E50B8096@67/20-25485-E50B8096@T@greta.adeyemi@goldoptics.example@w.yilmaz@quayside-press.example@default@gateway@0@20@22424@@451 4.4.1 [internal] Connection refused
1762180756@94/80-25485-39EB8096@94/80-25485-39EB8096@8B/20-25485-F7EB8096@T@ben_fischer16@goggle.example@nina.silva@news.harbour.example@bulk@bulk-east@0@20@1747@@451 4.4.1 [internal] Connection timed out
1762180800@@@@M1
1762180860@@@@M1
1762180920@@@@M1
1762180980@@@@M1
1762181040@@@@M1
1762181100@@@@M1
1762181160@@@@M1
1762181220@@@@M1
1762181280@@@@M1
1762181340@@@@M1
1762181400@@@@M1
1762181402@27/80-25485-A11C8096@27/80-25485-A11C8096@E0/10-25485-A11C8096@T@zoe.yilmaz@goggle.example@christina.dubois@news.harbour.example@bulk@bulk-east@9@70@12239@198.18.16.1@421-4.7.28 Our system has detected an unusual rate of mail originating from your 421-4.7.28 network. To protect our users from spam, mail sent from it has been 421 4.7.28 temporarily rate limited. See https://mx-in.goggle.example/bulk for our guidelines. 51N9M97RK1R - gsmtp
1762181452@57/80-25485-A41C8096@47/80-25485-A41C8096@00/00-00000-00000000@T@info@millclinic.example@mei830@alerts.ferry.example@alerts@alerts-1@0@20@30283@@451 4.4.1 [internal] Connection timed out
1762181460@@@@M1
1762181520@@@@M1
1762181580@@@@M1
1762181640@@@@M1
1762181700@@@@M1
1762181760@@@@M1
1762181820@@@@M1
1762181880@@@@M1
1762181940@@@@M1
1762182000@@@@M1
1762182060@@@@M1
1762182120@@@@M1
1762182132@BF/30-25485-A9D78096@BF/30-25485-A9D78096@07/10-25485-A9D78096@T@okafor99@goldoptics.example@nadia.sato@lighthouse-shop.example@bulk@bulk-west@0@20@37163@@451 4.4.1 [internal] Connection refused
1762182180@@@@M1
1762182240@@@@M1
1762182300@@@@M1
1762182360@@@@M1
1762182420@@@@M1
1762182480@@@@M1
1762182496@6B/80-25485-065C8096@6B/80-25485-065C8096@61/10-25485-065C8096@T@david595@birchlabs.example@ben.popov@harbour.example@default@default@5@22@1842@198.18.16.23@452 4.2.2 The recipient's inbox is out of storage space. CCQ12KS1HD9
1762182540@@@@M1
1762182600@@@@M1
1762182660@@@@M1
1762182688@CC/80-25485-F16C8096@BC/80-25485-F16C8096@91/10-25485-F16C8096@T@udupont@sandwater.example@rafael.singh@quayside-press.example@default@gateway@5@70@10368@198.18.18.72@451 4.7.1 Greylisting in action, please come back in 00:05:00
1762182688@BC/80-25485-F16C8096@BC/80-25485-F16C8096@91/10-25485-026C8096@T@m.popov@cedarstudio.example@rafael.singh@quayside-press.example@default@gateway@9@22@10368@2001:db8:22::25@452 4.3.1 Insufficient system storage
1762182720@@@@M1
1762182780@@@@M1
1762182840@@@@M1
1762182848@5D/80-25485-FB6C8096@5D/80-25485-FB6C8096@A1/10-25485-FB6C8096@T@martin25@flintpaper.example@greta761@pier.example@notices@notices-1@5@70@12804@198.18.18.52@450 4.2.0 <martin25@flintpaper.example>: Recipient address rejected: Greylisted, please try again later
1762182849@8D/80-25485-0C6C8096@7D/80-25485-0C6C8096@B1/10-25485-1C6C8096@T@david_larsen54@flintworks.example@bauer91@harbour.example@default@default@5@70@22091@198.18.16.32@451 4.7.1 Greylisting in action, please come back in 00:05:00
1762182900@@@@M1
1762182960@@@@M1
1762183020@@@@M1
1762183080@@@@M1
1762183140@@@@M1
1762183200@@@@M1
1762183243@64/40-25485-5E188096@54/40-25485-5E188096@88/10-25485-5E188096@T@billing@goldoptics.example@oskar_park37@alerts.ferry.example@alerts@alerts-1@0@20@1039@@451 4.4.1 [internal] Connection refused
1762183255@4F/80-25485-758C8096@4F/80-25485-758C8096@3F/20-25485-758C8096@T@bernadette.park@ambermusic.example@p.dubois@lighthouse-shop.example@bulk@bulk-west@0@20@1932@@451 4.4.1 [internal] Connection refused
1762183260@@@@M1
1762183320@@@@M1
1762183380@@@@M1
1762183440@@@@M1
1762183500@@@@M1
1762183560@@@@M1
1762183620@@@@M1
1762183680@@@@M1
1762183708@80/90-25485-B1AC8096@80/90-25485-B1AC8096@12/10-25485-B1AC8096@T@r.eriksen@ashclinic.example@ursula_bianchi8@news.harbour.example@bulk@bulk-east@5@22@16246@198.18.16.37@452 4.2.2 The recipient's inbox is out of storage space. RD34LAM44MD
1762183740@@@@M1
1762183800@@@@M1
1762183860@@@@M1
1762183920@@@@M1
1762183980@@@@M1
1762184040@@@@M1
1762184100@@@@M1
1762184160@@@@M1
1762184220@@@@M1
1762184280@@@@M1
1762184298@A3/90-25485-A6CC8096@A3/90-25485-A6CC8096@72/10-25485-A6CC8096@B@fatima83@ashhealth.example@dmitri334@alerts.ferry.example@alerts@alerts-1@3@10@1042@198.18.19.167@553 5.1.8 Domain of sender address does not exist
1762184340@@@@M1
1762184400@@@@M1
1762184460@@@@M1
1762184476@4F/80-25485-758C8096@4F/80-25485-758C8096@BD/16-25485-C1DC8096@T@bernadette.park@ambermusic.example@p.dubois@lighthouse-shop.example@bulk@bulk-west@5@70@1932@198.18.23.194@451 4.7.1 Greylisting in action, please come back in 00:05:00
1762184520@@@@M1
1762184535@A4/90-25485-65DC8096@A4/90-25485-65DC8096@92/10-25485-65DC8096@B@r.olsen@goldhealth.example@jonas_johnson97@alerts.ferry.example@alerts@alerts-1@9@23@5379@198.18.16.31@552 5.3.4 Message size exceeds fixed limit
1762184580@@@@M1
1762184640@@@@M1
1762184700@@@@M1
1762184760@@@@M1
1762184788@36/90-25485-35EC8096@36/90-25485-35EC8096@C2/10-25485-45EC8096@B@peterson82@oldwater.example@tanja_andersson58@pier.example@notices@notices-1@5@10@2030@198.18.16.53@550 5.1.1 <peterson82@oldwater.example>: Recipient address rejected: User unknown in virtual mailbox table
1762184820@@@@M1
1762184880@@@@M1
1762184940@@@@M1
1762185000@@@@M1
1762185060@@@@M1
1762185100@37/90-25485-C8FC8096@27/90-25485-C8FC8096@E2/10-25485-C8FC8096@T@ibrahim14@larchsupply.example@c.meyer@pier.example@notices@notices-1@5@22@9262@2001:db8:44::25@452 4.2.2 The recipient's inbox is out of storage space. TRVKFM1FWGM
1762185120@@@@M1
1762185180@@@@M1
1762185201@87/90-25485-0FFC8096@87/90-25485-0FFC8096@F2/10-25485-0FFC8096@T@petra_santos85@lynxlegal.example@meyer82@quayside-press.example@default@gateway@5@70@12432@198.18.16.15@450 4.2.0 <petra_santos85@lynxlegal.example>: Recipient address rejected: Greylisted, please try again later
1762185232@C7/90-25485-010D8096@C7/90-25485-010D8096@F2/10-25485-010D8096@T@kowalski58@ferndata.example@d.eriksen@alerts.ferry.example@alerts@alerts-1@5@70@13533@198.18.23.216@451 4.7.1 Greylisting in action, please come back in 00:05:00
1762185240@@@@M1
1762185300@@@@M1
1762185360@@@@M1
1762185420@@@@M1
1762185480@@@@M1
1762185538@44/70-25485-E50B8096@44/70-25485-E50B8096@67/20-25485-E50B8096@T@greta.adeyemi@goldoptics.example@w.yilmaz@quayside-press.example@default@gateway@0@20@22424@@451 4.4.1 [internal] Connection refused
1762185540@@@@M1
1762185600@@@@M1
1762185660@@@@M1
1762185720@@@@M1
1762185780@@@@M1
1762185840@@@@M1
1762185894@B9/90-25485-6A2D8096@B9/90-25485-6A2D8096@A2/30-25485-5A2D8096@T@david.lopez@cliffhealth.example@priya.singh@quayside-press.example@default@gateway@0@21@14935@@421 4.4.0 [internal] no adequate servers
1762185900@@@@M1
1762185960@@@@M1
1762186020@@@@M1
1762186043@7A/90-25485-A33D8096@7A/90-25485-A33D8096@03/30-25485-A33D8096@T@maria.kumar@alderlogistics.example@avarga@harbour.example@default@default@0@21@22238@@421 4.4.0 [internal] no adequate servers
1762186080@@@@M1
1762186106@9A/90-25485-A73D8096@9A/90-25485-A73D8096@13/30-25485-973D8096@T@miller24@daleoptics.example@hugo22@news.harbour.example@bulk@bulk-east@0@21@1364@@421 4.4.0 [internal] no adequate servers
1762186140@@@@M1
1762186200@@@@M1
1762186260@@@@M1
1762186320@@@@M1
1762186380@@@@M1
1762186440@@@@M1
1762186500@@@@M1
1762186560@@@@M1
1762186620@@@@M1
1762186667@9B/90-25485-9A5D8096@9B/90-25485-9A5D8096@73/10-25485-AA5D8096@T@greta745@ferngroup.example@w.kumar@lighthouse-shop.example@bulk@bulk-west@5@70@8401@198.18.16.246@450 4.2.0 <greta745@ferngroup.example>: Recipient address rejected: Greylisted, please try again later
1762186680@@@@M1
1762186740@@@@M1
1762186800@@@@M1
1762186860@@@@M1
1762186904@2D/90-25485-796D8096@7C/90-25485-796D8096@A3/10-25485-796D8096@B@omar.nguyen@bluelogistics.example@anna338@quayside-press.example@default@gateway@5@10@17309@198.18.19.206@550 5.1.1 <omar.nguyen@bluelogistics.example>: Recipient address rejected: User unknown in virtual mailbox table
1762186905@4D/90-25485-796D8096@7C/90-25485-796D8096@A3/10-25485-896D8096@T@mei.costa@postbox.example@anna338@quayside-press.example@default@gateway@5@22@17309@198.18.16.5@452 4.2.2 The recipient's inbox is out of storage space. 474HQFRB61L
1762186920@@@@M1
1762186980@@@@M1
1762187040@@@@M1
1762187100@@@@M1
1762187118@B9/90-25485-6A2D8096@B9/90-25485-6A2D8096@A2/30-25485-5A2D8096@T@david.lopez@cliffhealth.example@priya.singh@quayside-press.example@default@gateway@0@21@14935@@421 4.4.0 [internal] no adequate servers
1762187160@@@@M1
1762187220@@@@M1
1762187280@@@@M1
1762187340@@@@M1
1762187400@@@@M1
1762187434@50/A0-25485-9A8D8096@50/A0-25485-9A8D8096@04/10-25485-9A8D8096@B@farid.smith@ironbooks.example@p.wagner@quayside-press.example@default@gateway@5@51@28303@198.18.21.6@550 5.7.1 Service unavailable; client host blocked using dnsbl.example
1762187460@@@@M1
1762187520@@@@M1
1762187580@@@@M1
1762187585@11/A0-25485-049D8096@11/A0-25485-049D8096@24/10-25485-149D8096@B@a.bianchi@goggle.example@liam253@news.harbour.example@bulk@bulk-east@5@10@6565@198.18.16.1@550 5.1.1 <a.bianchi@goggle.example>: Recipient address rejected: User unknown in virtual mailbox table
1762187640@@@@M1
1762187700@@@@M1
1762187760@@@@M1
1762187820@@@@M1
1762187880@@@@M1
1762187940@@@@M1
1762187946@C2/A0-25485-9AAD8096@C2/A0-25485-9AAD8096@95/30-25485-9AAD8096@T@viktor_peterson44@alderpress.example@pkim@pier.example@notices@notices-1@0@20@531508@@451 4.4.1 [internal] Connection refused
1762187967@E2/A0-25485-FBAD8096@E2/A0-25485-FBAD8096@54/10-25485-FBAD8096@T@sales@oakcare.example@rjohnson@harbour.example@default@default@12@20@20159@198.18.17.230@421 4.3.2 mx1.oakcare.example Service not available, too many connections, try again later
1762188000@@@@M1
1762188060@@@@M1
1762188076@23/A0-25485-C2BD8096@23/A0-25485-C2BD8096@C5/30-25485-C2BD8096@T@ibrahim2@goggle.example@priya418@harbour.example@default@default@0@20@268873@@451 4.4.1 [internal] Connection timed out
1762188120@@@@M1
1762188180@@@@M1
1762188240@@@@M1
1762188300@@@@M1
1762188360@@@@M1
1762188360@34/A0-25485-84CD8096@04/A0-25485-84CD8096@84/10-25485-84CD8096@T@samuel_costa50@goggle.example@khan22@quayside-press.example@default@gateway@9@22@12533@198.18.16.1@452 4.3.1 Insufficient system storage
1762188360@04/A0-25485-84CD8096@04/A0-25485-84CD8096@84/10-25485-84CD8096@B@lopez15@outlock.example@khan22@quayside-press.example@default@gateway@5@22@12533@198.18.16.2@552 5.2.2 <lopez15@outlock.example>: Mailbox is full
1762188420@@@@M1
1762188480@@@@M1
1762188540@@@@M1
1762188600@@@@M1
1762188660@@@@M1
1762188720@@@@M1
1762188780@@@@M1
1762188840@@@@M1
1762188900@@@@M1
1762188960@@@@M1
1762189020@@@@M1
1762189080@@@@M1
1762189138@47/A0-25485-15FD8096@47/A0-25485-15FD8096@E4/10-25485-15FD8096@B@lopez0@ironfarm.example@m.chang@alerts.ferry.example@alerts@alerts-1@5@10@13600@198.18.22.36@550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos or 550 5.1.1 unnecessary spaces. QP60ACS3STS - gsmtp
1762189140@@@@M1
1762189200@@@@M1
1762189260@@@@M1
1762189293@23/A0-25485-C2BD8096@23/A0-25485-C2BD8096@C5/30-25485-C2BD8096@T@ibrahim2@goggle.example@priya418@harbour.example@default@default@0@21@268873@@421 4.4.0 [internal] no adequate servers
1762189320@@@@M1
1762189380@@@@M1
1762189440@@@@M1
1762189461@28/A0-25485-590E8096@28/A0-25485-590E8096@05/10-25485-590E8096@T@lin.olsen@hazelschool.example@wang6@quayside-press.example@default@gateway@12@20@21569@198.18.16.30@421 4.3.2 mx1.hazelschool.example Service not available, too many connections, try again later
1762189497@B9/90-25485-6A2D8096@B9/90-25485-6A2D8096@A2/30-25485-5A2D8096@T@david.lopez@cliffhealth.example@priya.singh@quayside-press.example@default@gateway@0@21@14935@@421 4.4.0 [internal] no adequate servers
1762189500@@@@M1
1762189558@78/A0-25485-4F0E8096@48/A0-25485-4F0E8096@05/10-25485-5F0E8096@B@bkhan@goggle.example@johnson95@quayside-press.example@default@gateway@5@10@2269@198.18.16.1@550 5.1.1 <bkhan@goggle.example>: Recipient address rejected: User unknown in virtual mailbox table
1762189560@@@@M1
1762189620@@@@M1
1762189634@E8/A0-25485-141E8096@E8/A0-25485-141E8096@87/30-25485-141E8096@T@sales@goggle.example@k.yilmaz@news.harbour.example@bulk@bulk-east@0@21@1995@@421 4.4.0 [internal] no adequate servers
1762189652@29/A0-25485-351E8096@29/A0-25485-351E8096@25/10-25485-351E8096@B@bernadette_andersson96@goggle.example@olga.varga@news.harbour.example@bulk@bulk-east@9@23@1647@198.18.16.1@552 5.3.4 Message size exceeds fixed limit
1762189680@@@@M1
1762189740@@@@M1
1762189800@@@@M1
1762189860@@@@M1
1762189920@@@@M1
1762189980@@@@M1
1762190040@@@@M1
1762190100@@@@M1
1762190160@@@@M1
1762190220@@@@M1
1762190233@9A/A0-25485-793E8096@9A/A0-25485-793E8096@55/10-25485-893E8096@T@service@glenlegal.example@tanaka17@pier.example@notices@notices-1@5@70@1329@198.18.17.208@451 4.7.1 Greylisting in action, please come back in 00:05:00
1762190280@@@@M1
1762190340@@@@M1
1762190400@@@@M1
1762190460@@@@M1
1762190520@@@@M1
1762190560@BB/A0-25485-FD4E8096@BB/A0-25485-FD4E8096@75/10-25485-0E4E8096@T@m.smith@goggle.example@accounts@alerts.ferry.example@alerts@alerts-1@5@70@2723@198.18.16.1@450 4.2.0 <m.smith@goggle.example>: Recipient address rejected: Greylisted, please try again later
1762190580@@@@M1
1762190640@@@@M1
1762190677@28/A0-25485-590E8096@28/A0-25485-590E8096@C0/26-25485-555E8096@T@lin.olsen@hazelschool.example@wang6@quayside-press.example@default@gateway@12@20@21569@198.18.16.30@421 4.3.2 mx1.hazelschool.example Service not available, too many connections, try again later
1762190700@@@@M1
1762190713@72/40-25485-7A088096@72/40-25485-7A088096@48/00-25485-8A088096@B@xenia.dubois@greypress.example@support@alerts.ferry.example@alerts@alerts-1@21@52@11991@198.18.16.177@554 5.7.1 Message taken for spam after it was accepted, reference S9KDPVPENB4
1762190760@@@@M1
1762190820@@@@M1
1762190839@E8/A0-25485-141E8096@E8/A0-25485-141E8096@E0/26-25485-7F5E8096@T@sales@goggle.example@k.yilmaz@news.harbour.example@bulk@bulk-east@5@70@1995@198.18.16.1@451 4.7.1 Greylisting in action, please come back in 00:05:00
1762190880@@@@M1
1762190940@@@@M1
1762191000@@@@M1
1762191060@@@@M1
1762191120@@@@M1
1762191180@@@@M1
1762191240@@@@M1
1762191300@@@@M1
1762191360@@@@M1
1762191392@B0/30-25485-B3078096@B0/30-25485-B3078096@E1/16-25485-0F478096@B@xenia.popov@coralwater.example@stefan40@quayside-press.example@default@gateway@21@60@13330@198.18.16.74@550 5.0.0 Automatic reply: out of office
1762191420@@@@M1
1762191435@9A/A0-25485-793E8096@9A/A0-25485-793E8096@11/26-25485-A48E8096@T@service@glenlegal.example@tanaka17@pier.example@notices@notices-1@12@20@1329@198.18.17.208@421 4.3.2 mail.glenlegal.example Service not available, too many connections, try again later
1762191480@@@@M1
1762191540@@@@M1
1762191600@@@@M1
1762191653@9E/A0-25485-229E8096@7E/A0-25485-229E8096@D5/10-25485-429E8096@T@david_patel15@pinelabs.example@stefan.lopez@alerts.ferry.example@alerts@alerts-1@5@70@4015@198.18.21.136@451 4.7.1 Greylisting in action, please come back in 00:05:00
1762191660@@@@M1
1762191702@EE/A0-25485-659E8096@EE/A0-25485-659E8096@D5/10-25485-659E8096@T@kim24@longtea.example@paulo799@news.harbour.example@bulk@bulk-east@3@50@5137@198.18.16.82@421 4.7.0 [TS01] Messages from your host temporarily deferred due to user complaints
1762191711@2F/A0-25485-E59E8096@0F/A0-25485-E59E8096@E5/10-25485-E59E8096@T@lin570@sandpaper.example@ursula.kumar@news.harbour.example@bulk@bulk-east@5@70@6711@198.18.16.12@450 4.2.0 <lin570@sandpaper.example>: Recipient address rejected: Greylisted, please try again later
1762191714@6F/A0-25485-E59E8096@0F/A0-25485-E59E8096@E5/10-25485-269E8096@B@rosa.novak@outlock.example@ursula.kumar@news.harbour.example@bulk@bulk-east@3@10@6711@198.18.16.2@553 5.1.8 Domain of sender address does not exist
1762191720@@@@M1
1762191780@@@@M1
1762191833@DF/A0-25485-9D9E8096@BF/A0-25485-9D9E8096@1A/30-25485-9D9E8096@T@elena990@bluefarm.example@nguyen29@news.harbour.example@bulk@bulk-east@0@20@9904@@451 4.4.1 [internal] Connection timed out
1762191834@FF/A0-25485-9D9E8096@BF/A0-25485-9D9E8096@F5/10-25485-9D9E8096@T@oschmidt@brookmedia.example@nguyen29@news.harbour.example@bulk@bulk-east@9@70@9904@198.18.20.142@421-4.7.28 Our system has detected an unusual rate of mail originating from your 421-4.7.28 network. To protect our users from spam, mail sent from it has been 421 4.7.28 temporarily rate limited. See https://mail.brookmedia.example/bulk for our guidelines. A8KP4JMPWM0 - gsmtp
1762191840@@@@M1
1762191900@@@@M1
1762191960@@@@M1
1762192019@1B/30-25485-52978096@1B/30-25485-52978096@67/00-25485-52978096@B@info@alderbank.example@karim689@pier.example@notices@notices-1@21@52@8330@198.18.16.11@554 5.7.1 Message taken for spam after it was accepted, reference 4HHK8P49JH8
1762192020@@@@M1
1762192080@@@@M1
1762192140@@@@M1
1762192159@90/B0-25485-F1BE8096@90/B0-25485-F1BE8096@16/10-25485-F1BE8096@B@ito21@birchlabs.example@tanja307@pier.example@notices@notices-1@3@10@12572@198.18.16.23@553 5.1.8 Domain of sender address does not exist
1762192200@@@@M1
1762192250@F0/B0-25485-97BE8096@F0/B0-25485-97BE8096@16/10-25485-A7BE8096@T@fatima.macdonald@goggle.example@support@pier.example@notices@notices-1@5@20@1297@198.18.16.1@450 4.1.1 <fatima.macdonald@goggle.example>: unverified address: Address verification in progress
1762192260@@@@M1
1762192320@@@@M1
1762192372@51/B0-25485-3FBE8096@51/B0-25485-3FBE8096@26/10-25485-3FBE8096@T@anna.sato@baycourt.example@pwang@news.harbour.example@bulk@bulk-east@5@70@1091@198.18.16.50@450 4.2.0 <anna.sato@baycourt.example>: Recipient address rejected: Greylisted, please try again later
1762192380@@@@M1
1762192440@@@@M1
1762192500@@@@M1
1762192560@@@@M1
1762192615@F1/B0-25485-6ECE8096@F1/B0-25485-6ECE8096@36/10-25485-6ECE8096@T@ivan533@longclinic.example@iokafor@pier.example@notices@notices-1@5@22@29999@198.18.17.112@452 4.2.2 The recipient's inbox is out of storage space. XG88E039K3X
1762192620@@@@M1
1762192680@@@@M1
1762192740@@@@M1
1762192746@92/B0-25485-A6DE8096@92/B0-25485-A6DE8096@56/10-25485-A6DE8096@T@maria.miller@glentea.example@dupont88@pier.example@notices@notices-1@12@20@1918@2001:db8:2b9::25@421 4.3.2 mail.glentea.example Service not available, too many connections, try again later
1762192800@@@@M1
1762192860@@@@M1
1762192905@EE/A0-25485-659E8096@EE/A0-25485-659E8096@A1/26-25485-90EE8096@T@kim24@longtea.example@paulo799@news.harbour.example@bulk@bulk-east@5@22@5137@198.18.16.82@452 4.2.2 The recipient's inbox is out of storage space. N0QYVYJMJV4
1762192920@@@@M1
1762192920@13/B0-25485-81EE8096@13/B0-25485-81EE8096@66/10-25485-81EE8096@T@priya.fischer@goggle.example@carla.miller@news.harbour.example@bulk@bulk-east@3@50@3501@198.18.16.1@421 4.7.0 [TS01] Messages from your host temporarily deferred due to user complaints
1762192980@@@@M1
1762193040@@@@M1
1762193100@@@@M1
1762193160@@@@M1
1762193220@@@@M1
1762193280@@@@M1
1762193315@44/B0-25485-3AFE8096@44/B0-25485-3AFE8096@86/10-25485-3AFE8096@B@rosa.costa@birchhotel.example@quentin_park72@quayside-press.example@default@gateway@5@10@3486@198.18.16.183@550 5.1.1 <rosa.costa@birchhotel.example>: Recipient address rejected: User unknown in virtual mailbox table
1762193316@54/B0-25485-3AFE8096@44/B0-25485-3AFE8096@86/10-25485-3AFE8096@T@stefan_tanaka68@goggle.example@quentin_park72@quayside-press.example@default@gateway@5@20@3486@198.18.16.1@450 4.1.1 <stefan_tanaka68@goggle.example>: unverified address: Address verification in progress
1762193340@@@@M1
1762193400@@@@M1
1762193460@@@@M1
1762193520@@@@M1
1762193580@@@@M1
1762193640@@@@M1
1762193700@@@@M1
1762193760@@@@M1
1762193801@E5/B0-25485-881F8096@E5/B0-25485-881F8096@B6/10-25485-881F8096@B@office@wildsoft.example@anna.garcia@quayside-press.example@default@gateway@3@10@21974@2001:db8:6b5::25@553 5.1.8 Domain of sender address does not exist
1762193820@@@@M1
1762193880@@@@M1
1762193940@@@@M1
1762194000@@@@M1
1762194060@@@@M1
1762194120@@@@M1
1762194139@13/B0-25485-81EE8096@13/B0-25485-81EE8096@22/26-25485-AD2F8096@T@priya.fischer@goggle.example@carla.miller@news.harbour.example@bulk@bulk-east@9@70@3501@198.18.16.1@421-4.7.28 Our system has detected an unusual rate of mail originating from your 421-4.7.28 network. To protect our users from spam, mail sent from it has been 421 4.7.28 temporarily rate limited. See https://mx-in.goggle.example/bulk for our guidelines. F0RW0Q56D1R - gsmtp
1762194180@@@@M1
1762194240@@@@M1
1762194295@B9/90-25485-6A2D8096@B9/90-25485-6A2D8096@A2/30-25485-5A2D8096@T@david.lopez@cliffhealth.example@priya.singh@quayside-press.example@default@gateway@0@21@14935@@421 4.4.0 [internal] no adequate servers
1762194300@@@@M1
1762194360@@@@M1
1762194420@@@@M1
1762194480@@@@M1
1762194540@@@@M1
1762194600@@@@M1
1762194660@@@@M1
1762194720@@@@M1
1762194780@@@@M1
1762194840@@@@M1
1762194900@@@@M1
1762194960@@@@M1
1762195020@@@@M1
1762195024@89/B0-25485-D46F8096@89/B0-25485-D46F8096@37/10-25485-F46F8096@T@karim.andersson@greengallery.example@jonas.fischer@news.harbour.example@bulk@bulk-east@5@70@41067@198.18.17.114@450 4.2.0 <karim.andersson@greengallery.example>: Recipient address rejected: Greylisted, please try again later
1762195080@@@@M1
1762195132@44/70-25485-E50B8096@44/70-25485-E50B8096@67/20-25485-E50B8096@T@greta.adeyemi@goldoptics.example@w.yilmaz@quayside-press.example@default@gateway@0@20@22424@@451 4.4.1 [internal] Connection refused
1762195140@@@@M1
1762195200@@@@M1
1762195260@@@@M1
1762195317@4A/B0-25485-577F8096@4A/B0-25485-577F8096@47/10-25485-577F8096@T@lchang@cedarworks.example@wanda.park@news.harbour.example@bulk@bulk-east@5@20@1936@198.18.17.225@450 4.1.1 <lchang@cedarworks.example>: unverified address: Address verification in progress
1762195320@@@@M1
1762195380@@@@M1
1762195440@@@@M1
1762195495@AA/B0-25485-528F8096@AA/B0-25485-528F8096@57/10-25485-628F8096@T@jansen90@goggle.example@maria974@harbour.example@default@default@5@70@5024@198.18.16.1@451 4.7.1 Greylisting in action, please come back in 00:05:00
1762195500@@@@M1
1762195560@@@@M1
1762195586@CA/B0-25485-088F8096@CA/B0-25485-088F8096@57/10-25485-288F8096@T@wanda.costa@dalelaw.example@lin.bauer@harbour.example@default@default@5@70@6262@198.18.17.77@450 4.2.0 <wanda.costa@dalelaw.example>: Recipient address rejected: Greylisted, please try again later
1762195620@@@@M1
1762195680@@@@M1
1762195740@@@@M1
1762195800@@@@M1
1762195860@@@@M1
1762195920@@@@M1
1762195980@@@@M1
1762196040@@@@M1
1762196100@@@@M1
1762196160@@@@M1
1762196201@1D/B0-25485-9EAF8096@1D/B0-25485-9EAF8096@A7/10-25485-9EAF8096@T@priya.meyer@ambersolar.example@viktor.suzuki@news.harbour.example@bulk@bulk-east@5@70@4952@198.18.16.64@450 4.2.0 <priya.meyer@ambersolar.example>: Recipient address rejected: Greylisted, please try again later
1762196220@@@@M1
1762196243@89/B0-25485-D46F8096@89/B0-25485-D46F8096@F2/26-25485-21BF8096@T@karim.andersson@greengallery.example@jonas.fischer@news.harbour.example@bulk@bulk-east@5@70@41067@198.18.17.114@450 4.2.0 <karim.andersson@greengallery.example>: Recipient address rejected: Greylisted, please try again later
1762196273@3D/B0-25485-F2BF8096@3D/B0-25485-F2BF8096@AE/30-25485-E2BF8096@T@dmitri.singh@goggle.example@j.kowalski@alerts.ferry.example@alerts@alerts-1@0@21@15792@@421 4.4.0 [internal] no adequate servers
1762196280@@@@M1
1762196285@5D/B0-25485-C3BF8096@5D/B0-25485-C3BF8096@A7/10-25485-C3BF8096@B@amina.okafor@goggle.example@meyer91@alerts.ferry.example@alerts@alerts-1@5@10@7721@198.18.16.1@550-5.1.1 The email account that you tried to reach does not exist. Please try 550-5.1.1 double-checking the recipient's email address for typos or 550 5.1.1 unnecessary spaces. F757Q0F1GH0 - gsmtp
1762196340@@@@M1
1762196376@BD/B0-25485-89BF8096@BD/B0-25485-89BF8096@B7/10-25485-89BF8096@T@service@alderstudio.example@service@quayside-press.example@default@gateway@5@70@15915@198.18.18.151@451 4.7.1 Greylisting in action, please come back in 00:05:00
1762196400@@@@M1
1762196460@@@@M1
1762196520@@@@M1
1762196580@@@@M1
1762196640@@@@M1
1762196700@@@@M1
1762196760@@@@M1
1762196800@CA/B0-25485-088F8096@CA/B0-25485-088F8096@23/26-25485-F3DF8096@T@wanda.costa@dalelaw.example@lin.bauer@harbour.example@default@default@9@70@6262@198.18.17.77@421-4.7.28 Our system has detected an unusual rate of mail originating from your 421-4.7.28 network. To protect our users from spam, mail sent from it has been 421 4.7.28 temporarily rate limited. See https://mx1.dalelaw.example/bulk for our guidelines. M1NV1XYSTWM - gsmtp
1762196820@@@@M1
1762196880@@@@M1
1762196940@@@@M1
1762197000@@@@M1
1762197060@@@@M1
1762197120@@@@M1
1762197180@@@@M1
1762197198@80/C0-25485-DCEF8096@70/C0-25485-DCEF8096@18/10-25485-DCEF8096@T@e.vanderberg@mosssystems.example@fatima814@pier.example@notices@notices-1@5@20@2257@2001:db8:73d::25@450 4.1.1 <e.vanderberg@mosssystems.example>: unverified address: Address verification in progress
1762197240@@@@M1
1762197300@@@@M1
1762197352@12/C0-25485-76FF8096@11/C0-25485-76FF8096@48/10-25485-76FF8096@B@ursula466@redlabs.example@tdupont@quayside-press.example@default@gateway@5@10@7481@198.18.22.59@550 5.1.1 <ursula466@redlabs.example>... User unknown
1762197360@@@@M1
1762197420@@@@M1
1762197480@@@@M1
1762197482@3D/B0-25485-F2BF8096@3D/B0-25485-F2BF8096@73/26-25485-9EFF8096@T@dmitri.singh@goggle.example@j.kowalski@alerts.ferry.example@alerts@alerts-1@3@50@15792@198.18.16.1@421 4.7.0 [TS01] Messages from your host temporarily deferred due to user complaints
1762197540@@@@M1
1762197587@BD/B0-25485-89BF8096@BD/B0-25485-89BF8096@CE/30-25485-79BF8096@T@service@alderstudio.example@service@quayside-press.example@default@gateway@0@20@15915@@451 4.4.1 [internal] Connection timed out
1762197600@@@@M1
1762197660@@@@M1
1762197720@@@@M1
1762197780@@@@M1
1762197840@@@@M1
1762197900@@@@M1
1762197960@@@@M1
1762198020@@@@M1
1762198080@@@@M1
1762198140@@@@M1
1762198200@@@@M1
1762198228@54/C0-25485-4D209096@54/C0-25485-4D209096@88/10-25485-4D209096@T@nadia.sato@ironclinic.example@h.ibrahim@harbour.example@default@default@12@20@2834@198.18.16.16@421 4.3.2 mx1.ironclinic.example Service not available, too many connections, try again later
1762198260@@@@M1
1762198319@94/C0-25485-F2309096@94/C0-25485-F2309096@98/10-25485-F2309096@T@support@goggle.example@omar.khan@pier.example@notices@notices-1@9@22@2768@198.18.16.1@452 4.3.1 Insufficient system storage
1762198320@@@@M1
1762198380@@@@M1
1762198440@@@@M1
1762198478@D4/C0-25485-EC309096@B4/C0-25485-EC309096@98/10-25485-EC309096@T@omar.popov@gnx.example@i.vanderberg@pier.example@notices@notices-1@3@50@6307@198.18.16.4@421 4.7.0 [TS01] Messages from your host temporarily deferred due to user complaints
1762198500@@@@M1
1762198560@@@@M1
1762198620@@@@M1
1762198680@@@@M1
1762198740@@@@M1
1762198800@@@@M1
1762198860@@@@M1
1762198920@@@@M1
1762198980@@@@M1
1762199040@@@@M1
1762199100@@@@M1
1762199160@@@@M1
1762199220@@@@M1
1762199280@@@@M1
1762199340@@@@M1
1762199400@@@@M1
1762199442@54/C0-25485-4D209096@54/C0-25485-4D209096@54/26-25485-19709096@T@nadia.sato@ironclinic.example@h.ibrahim@harbour.example@default@default@5@22@2834@198.18.16.16@452 4.2.2 The recipient's inbox is out of storage space. 5LDFPA6W0N8
1762199460@@@@M1
1762199520@@@@M1
1762199580@@@@M1
1762199640@@@@M1
1762199700@@@@M1
1762199760@@@@M1
1762199820@@@@M1
1762199880@@@@M1
1762199940@@@@M1
1762200000@@@@M1
1762200050@08/C0-25485-0F909096@F7/C0-25485-0F909096@B1/40-25485-0F909096@T@omar.larsen@goldtea.example@noor.andersson@news.harbour.example@bulk@bulk-east@0@20@10329@@451 4.4.1 [internal] Connection timed out
1762200060@@@@M1
1762200080@48/C0-25485-F0A09096@48/C0-25485-F0A09096@C1/40-25485-60A09096@T@ben_schmidt68@cliffhealth.example@i.costa@lighthouse-shop.example@bulk@bulk-west@0@21@8191@@421 4.4.0 [internal] no adequate servers
1762200120@@@@M1
1762200180@@@@M1
1762200202@68/C0-25485-78A09096@68/C0-25485-78A09096@09/10-25485-A8A09096@B@stefan226@lynxlegal.example@omar.macdonald@news.harbour.example@bulk@bulk-east@3@10@3421@198.18.16.15@553 5.1.8 Domain of sender address does not exist
1762200240@@@@M1
1762200290@C8/C0-25485-2EA09096@C8/C0-25485-2EA09096@F1/40-25485-8BA09096@T@xenia.bauer@clearsystems.example@rafael.smith@alerts.ferry.example@alerts@alerts-1@0@20@991778@@451 4.4.1 [internal] Connection refused
1762200300@@@@M1
1762200310@E8/C0-25485-5FA09096@E8/C0-25485-5FA09096@19/10-25485-6FA09096@T@hugo.tanaka@ashbridge.example@stefan240@lighthouse-shop.example@bulk@bulk-west@9@22@1062@198.18.16.197@452 4.3.1 Insufficient system storage
1762200360@@@@M1
1762200420@@@@M1
1762200480@@@@M1
1762200540@@@@M1
1762200600@@@@M1
1762200660@@@@M1
1762200720@@@@M1
1762200780@@@@M1
1762200840@@@@M1
1762200900@@@@M1
1762200960@@@@M1
1762201020@@@@M1
1762201080@@@@M1
1762201140@@@@M1
1762201200@@@@M1
1762201260@@@@M1
1762201301@48/C0-25485-F0A09096@48/C0-25485-F0A09096@C1/40-25485-60A09096@T@ben_schmidt68@cliffhealth.example@i.costa@lighthouse-shop.example@bulk@bulk-west@0@21@8191@@421 4.4.0 [internal] no adequate servers
1762201320@@@@M1
1762201323@BF/30-25485-A9D78096@BF/30-25485-A9D78096@07/10-25485-A9D78096@T@okafor99@goldoptics.example@nadia.sato@lighthouse-shop.example@bulk@bulk-west@0@20@37163@@451 4.4.1 [internal] Connection refused
1762201380@@@@M1
1762201440@@@@M1
1762201496@C8/C0-25485-2EA09096@C8/C0-25485-2EA09096@E4/26-25485-89F09096@T@xenia.bauer@clearsystems.example@rafael.smith@alerts.ferry.example@alerts@alerts-1@5@70@991778@198.18.16.48@451 4.7.1 Greylisting in action, please come back in 00:05:00
1762201500@@@@M1
1762201522@E8/C0-25485-5FA09096@E8/C0-25485-5FA09096@E4/26-25485-2BF09096@T@hugo.tanaka@ashbridge.example@stefan240@lighthouse-shop.example@bulk@bulk-west@5@70@1062@198.18.16.197@451 4.7.1 Greylisting in action, please come back in 00:05:00
1762201542@2B/C0-25485-6CF09096@2B/C0-25485-6CF09096@69/10-25485-6CF09096@T@lin.vanderberg@yahuu.example@haas36@quayside-press.example@default@gateway@9@22@19084@198.18.16.3@452 4.3.1 Insufficient system storage
1762201560@@@@M1
1762201620@@@@M1
1762201680@@@@M1
1762201740@@@@M1
1762201800@@@@M1
1762201860@@@@M1
1762201920@@@@M1
1762201980@@@@M1
1762202009@0C/C0-25485-89119096@0C/C0-25485-89119096@89/10-25485-99119096@T@ypopov@freemail.example@s.adeyemi@news.harbour.example@bulk@bulk-east@9@70@5495@198.18.16.7@421-4.7.28 Our system has detected an unusual rate of mail originating from your 421-4.7.28 network. To protect our users from spam, mail sent from it has been 421 4.7.28 temporarily rate limited. See https://mx-in.freemail.example/bulk for our guidelines. SM5Y30SYG1J - gsmtp
1762202040@@@@M1
1762202100@@@@M1
1762202160@@@@M1
1762202220@@@@M1
1762202280@@@@M1
1762202340@@@@M1
1762202400@@@@M1
1762202444@64/40-25485-5E188096@54/40-25485-5E188096@88/10-25485-5E188096@T@billing@goldoptics.example@oskar_park37@alerts.ferry.example@alerts@alerts-1@0@20@1039@@451 4.4.1 [internal] Connection refused
1762202460@@@@M1
1762202520@@@@M1
1762202580@@@@M1
1762202640@@@@M1
1762202700@@@@M1
1762202760@@@@M1
1762202820@@@@M1
1762202880@@@@M1
1762202940@@@@M1
1762203000@@@@M1
1762203060@@@@M1
1762203120@@@@M1
1762203180@@@@M1
1762203194@CE/C0-25485-93619096@CE/C0-25485-93619096@D9/10-25485-93619096@B@accounts@outlock.example@david_ito48@alerts.ferry.example@alerts@alerts-1@5@51@22564@198.18.16.2@550 5.7.1 Service unavailable; client host blocked using dnsbl.example
1762203240@@@@M1
1762203300@@@@M1
1762203360@@@@M1
1762203420@@@@M1
1762203480@@@@M1
1762203540@@@@M1
1762203600@@@@M1
1762203660@@@@M1
1762203694@00/D0-25485-D2819096@00/D0-25485-D2819096@0A/10-25485-D2819096@T@info@stonehouse.example@hello@quayside-press.example@default@gateway@9@70@4280@198.18.19.235@421-4.7.28 Our system has detected an unusual rate of mail originating from your 421-4.7.28 network. To protect our users from spam, mail sent from it has been 421 4.7.28 temporarily rate limited. See https://mx1.stonehouse.example/bulk for our guidelines. FBQ4F0X7DLR - gsmtp
1762203695@48/C0-25485-F0A09096@48/C0-25485-F0A09096@C1/40-25485-60A09096@T@ben_schmidt68@cliffhealth.example@i.costa@lighthouse-shop.example@bulk@bulk-west@0@21@8191@@421 4.4.0 [internal] no adequate servers
1762203720@@@@M1
1762203780@@@@M1
1762203840@@@@M1
1762203896@B9/90-25485-6A2D8096@B9/90-25485-6A2D8096@A2/30-25485-5A2D8096@T@david.lopez@cliffhealth.example@priya.singh@quayside-press.example@default@gateway@0@21@14935@@421 4.4.0 [internal] no adequate servers
1762203900@@@@M1
1762203908@C8/C0-25485-2EA09096@C8/C0-25485-2EA09096@22/46-25485-30919096@B@xenia.bauer@clearsystems.example@rafael.smith@alerts.ferry.example@alerts@alerts-1@9@23@991778@198.18.16.48@552 5.3.4 Message size exceeds fixed limit
1762203960@@@@M1
1762204020@@@@M1
1762204080@@@@M1
1762204140@@@@M1
1762204200@@@@M1
1762204260@@@@M1
1762204320@@@@M1
1762204380@@@@M1
1762204384@C0/D0-25485-0EA19096@C0/D0-25485-0EA19096@1A/10-25485-0EA19096@T@amina.yilmaz@northbridge.example@aibrahim@pier.example@notices@notices-1@9@22@11889@198.18.21.137@452 4.3.1 Insufficient system storage
1762204440@@@@M1
1762204500@@@@M1
1762204560@@@@M1
1762204620@@@@M1
1762204680@@@@M1
1762204740@@@@M1
1762204800@@@@M1
1762204860@@@@M1
1762204920@@@@M1
1762204980@@@@M1
1762205040@@@@M1
1762205062@22/D0-25485-48D19096@22/D0-25485-48D19096@4A/10-25485-68D19096@T@chen.moreau@elmtools.example@farid156@pier.example@notices@notices-1@12@20@1196@198.18.18.80@421 4.3.2 mx1.elmtools.example Service not available, too many connections, try again later
1762205100@@@@M1
1762205101@42/D0-25485-DAD19096@42/D0-25485-DAD19096@D5/40-25485-CAD19096@T@billing@goggle.example@support@news.harbour.example@bulk@bulk-east@0@20@1306@@451 4.4.1 [internal] Connection refused
1762205160@@@@M1
1762205176@62/D0-25485-7FD19096@62/D0-25485-7FD19096@4A/10-25485-8FD19096@B@team@greenmarket.example@haas95@harbour.example@default@default@5@10@12875@198.18.18.144@550 5.1.1 <team@greenmarket.example>... User unknown
1762205220@@@@M1
1762205280@@@@M1
1762205318@E2/D0-25485-58E19096@E2/D0-25485-58E19096@5A/10-25485-58E19096@T@paulo_larsen86@flintcollege.example@garcia41@pier.example@notices@notices-1@9@22@13584@198.18.22.52@452 4.3.1 Insufficient system storage
1762205340@@@@M1
1762205400@@@@M1
1762205460@@@@M1
1762205520@@@@M1
1762205580@@@@M1
1762205640@@@@M1
1762205700@@@@M1
1762205760@@@@M1
1762205820@@@@M1
1762205880@@@@M1
1762205940@@@@M1
1762206000@@@@M1
1762206009@74/D0-25485-93129096@74/D0-25485-93129096@8A/10-25485-93129096@B@maria.wagner@coraloptics.example@petra.chang@pier.example@notices@notices-1@5@51@4263@198.18.18.94@550 5.7.1 Service unavailable; client host blocked using dnsbl.example
1762206060@@@@M1
1762206120@@@@M1
1762206180@@@@M1
1762206240@@@@M1
1762206267@22/D0-25485-48D19096@22/D0-25485-48D19096@06/26-25485-A3229096@T@chen.moreau@elmtools.example@farid156@pier.example@notices@notices-1@9@22@1196@198.18.18.80@452 4.3.1 Insufficient system storage
1762206300@@@@M1
1762206360@@@@M1
1762206420@@@@M1
1762206480@@@@M1
1762206540@@@@M1
1762206600@@@@M1
1762206660@@@@M1
1762206720@@@@M1
1762206780@@@@M1
1762206840@@@@M1
1762206900@@@@M1
1762206960@@@@M1
1762206984@96/D0-25485-60529096@96/D0-25485-60529096@DA/10-25485-80529096@B@hugo.macdonald@fieldtea.example@ckowalski@lighthouse-shop.example@bulk@bulk-west@3@10@4234@198.18.16.179@553 5.1.8 Domain of sender address does not exist
1762207020@@@@M1
1762207080@@@@M1
1762207140@@@@M1
1762207200@@@@M1
1762207260@@@@M1
1762207283@87/D0-25485-23629096@77/D0-25485-23629096@00/00-00000-00000000@T@nadia.wang@hazelprint.example@david_ibrahim51@pier.example@notices@notices-1@0@21@4416@@421 4.4.0 [internal] no adequate servers
1762207320@@@@M1
1762207380@@@@M1
1762207440@@@@M1
1762207500@@@@M1
1762207560@@@@M1
1762207620@@@@M1
1762207680@@@@M1
1762207740@@@@M1
1762207800@@@@M1
1762207860@@@@M1
1762207920@@@@M1
1762207980@@@@M1
1762208040@@@@M1
1762208100@@@@M1
1762208160@@@@M1
1762208220@@@@M1
1762208280@@@@M1
1762208340@@@@M1
1762208400@@@@M1
1762208460@@@@M1
1762208504@48/C0-25485-F0A09096@48/C0-25485-F0A09096@C1/40-25485-60A09096@T@ben_schmidt68@cliffhealth.example@i.costa@lighthouse-shop.example@bulk@bulk-west@0@21@8191@@421 4.4.0 [internal] no adequate servers
1762208520@@@@M1
1762208580@@@@M1
1762208640@@@@M1
1762208700@@@@M1
1762208760@@@@M1
1762208820@@@@M1
1762208848@1A/D0-25485-05C29096@1A/D0-25485-05C29096@4B/10-25485-05C29096@T@m.schmidt@greycourt.example@abauer@news.harbour.example@bulk@bulk-east@5@22@26618@198.18.21.87@452 4.2.2 The recipient's inbox is out of storage space. R1M08FHTXT1
1762208880@@@@M1
1762208939@5A/D0-25485-AAC29096@5A/D0-25485-AAC29096@4B/10-25485-AAC29096@B@jchang@goggle.example@jpark@lighthouse-shop.example@bulk@bulk-west@5@22@4807@198.18.16.1@552 5.2.2 <jchang@goggle.example>: Mailbox is full
1762208940@@@@M1
1762208974@9A/D0-25485-DCC29096@9A/D0-25485-DCC29096@5B/10-25485-DCC29096@T@novak87@goggle.example@qsuzuki@news.harbour.example@bulk@bulk-east@9@22@17999@198.18.16.1@452 4.3.1 Insufficient system storage
1762209000@@@@M1
1762209060@@@@M1
1762209120@@@@M1
1762209180@@@@M1
1762209240@@@@M1
1762209274@4B/D0-25485-8FD29096@4B/D0-25485-8FD29096@6B/10-25485-9FD29096@T@dupont54@stonefreight.example@eyilmaz@quayside-press.example@default@gateway@12@20@6074@198.18.21.215@421 4.3.2 mx1.stonefreight.example Service not available, too many connections, try again later
1762209300@@@@M1
1762209360@@@@M1
1762209420@@@@M1
1762209480@@@@M1
1762209540@@@@M1
1762209600@@@@M1
1762209660@@@@M1
1762209720@@@@M1
1762209780@@@@M1
1762209840@@@@M1
1762209900@@@@M1
1762209960@@@@M1
1762210020@@@@M1
1762210080@@@@M1
1762210140@@@@M1
1762210200@@@@M1
1762210251@1D/D0-25485-BC139096@0D/D0-25485-BC139096@79/40-25485-BC139096@T@oskar.suzuki@goggle.example@miguel.johnson@harbour.example@default@default@0@20@2231@@451 4.4.1 [internal] Connection refused
1762210252@4D/D0-25485-BC139096@0D/D0-25485-BC139096@79/40-25485-BC139096@T@nina.kim@freemail.example@miguel.johnson@harbour.example@default@default@0@21@2231@@421 4.4.0 [internal] no adequate servers
1762210260@@@@M1
1762210320@@@@M1
1762210380@@@@M1
1762210440@@@@M1
1762210500@@@@M1
1762210560@@@@M1
1762210620@@@@M1
1762210680@@@@M1
1762210740@@@@M1
1762210800@@@@M1
1762210860@@@@M1
1762210920@@@@M1
1762210980@@@@M1
1762211030@6E/D0-25485-5D439096@6E/D0-25485-5D439096@CB/10-25485-5D439096@T@lin.kowalski@ironclinic.example@mei.moreau@news.harbour.example@bulk@bulk-east@9@22@45525@198.18.16.16@452 4.3.1 Insufficient system storage
1762211040@@@@M1
1762211043@79/40-25485-24588096@79/40-25485-24588096@29/00-25485-44588096@B@maria_bauer90@stonephoto.example@neriksen@news.harbour.example@bulk@bulk-east@21@22@2736@198.18.16.25@552 5.2.2 <maria_bauer90@stonephoto.example>: Mailbox is full
1762211100@@@@M1
1762211160@@@@M1
1762211164@CE/D0-25485-C5539096@CE/D0-25485-C5539096@DB/10-25485-C5539096@B@chen147@amberhealth.example@hana.garcia@quayside-press.example@default@gateway@5@10@6952@198.18.18.244@550 5.1.1 <chen147@amberhealth.example>: Recipient address rejected: User unknown in virtual mailbox table
1762211169@3D/B0-25485-F2BF8096@3D/B0-25485-F2BF8096@B0/46-25485-14909096@B@dmitri.singh@goggle.example@j.kowalski@alerts.ferry.example@alerts@alerts-1@21@52@15792@198.18.16.1@554 5.7.1 Message taken for spam after it was accepted, reference F757Q0F1GH0
1762211220@@@@M1
1762211280@@@@M1
1762211340@@@@M1
1762211400@@@@M1
1762211460@@@@M1
1762211520@@@@M1
1762211580@@@@M1
1762211640@@@@M1
1762211700@@@@M1
1762211760@@@@M1
1762211805@8F/D0-25485-CD739096@4F/D0-25485-CD739096@FB/10-25485-CD739096@T@wanda.costa@greyquarry.example@zoe761@harbour.example@default@default@5@70@22339@198.18.16.17@450 4.2.0 <wanda.costa@greyquarry.example>: Recipient address rejected: Greylisted, please try again later
1762211820@@@@M1
1762211880@@@@M1
1762211940@@@@M1
1762212000@@@@M1
1762212060@@@@M1
1762212120@@@@M1
1762212180@@@@M1
1762212236@6E/D0-25485-5D439096@6E/D0-25485-5D439096@97/26-25485-C8939096@T@lin.kowalski@ironclinic.example@mei.moreau@news.harbour.example@bulk@bulk-east@12@20@45525@198.18.16.16@421 4.3.2 mx1.ironclinic.example Service not available, too many connections, try again later
1762212240@@@@M1
1762212300@@@@M1
1762212360@@@@M1
1762212420@@@@M1
1762212480@@@@M1
1762212540@@@@M1
1762212600@@@@M1
1762212660@@@@M1
1762212720@@@@M1
1762212780@@@@M1
1762212840@@@@M1
1762212900@@@@M1
1762212960@@@@M1
1762213020@@@@M1
1762213080@@@@M1
1762213140@@@@M1
1762213200@@@@M1
1762213260@@@@M1
1762213320@@@@M1
1762213380@@@@M1
1762213440@@@@M1
1762213500@@@@M1
1762213560@@@@M1
1762213620@@@@M1
1762213680@@@@M1
1762213740@@@@M1
1762213800@@@@M1
1762213860@@@@M1
1762213920@@@@M1
1762213980@@@@M1
1762214040@@@@M1
1762214100@@@@M1
1762214160@@@@M1
1762214220@@@@M1
1762214280@@@@M1
1762214335@44/70-25485-E50B8096@44/70-25485-E50B8096@67/20-25485-E50B8096@T@greta.adeyemi@goldoptics.example@w.yilmaz@quayside-press.example@default@gateway@0@20@22424@@451 4.4.1 [internal] Connection refused
1762214340@@@@M1
