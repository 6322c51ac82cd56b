hint-cream = Warqadaha akhriska fudud waxay ugu fiican yihiin xaashi midabka kareemka ah: madow ku dul qoran caddaan dhalaalaya wuxuu dhibaa indhaha dadka qaarkood.
hint-moved = Istiikarradu ma isla meel bay ku daabacmaan, wax kasta oo aad halkan ku qorto? Markaas kani waa nuqul laga sameeyay boggayaga. Tag { $address }.
