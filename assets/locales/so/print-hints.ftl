hint-cream = Warqadaha akhriska fudud waxaa ugu fiican xaashi midabkeedu kareem yahay: madow ku dul qoran caddaan dhalaalaya wuxuu dhibaa indhaha dadka qaarkood.
hint-moved = Istiikarradu ma isla meel bay ku daabacmaan, wax kasta oo aad halkan ku qorto? Markaas kani waa nuqul laga sameeyay boggayaga. Tag { $address }.
