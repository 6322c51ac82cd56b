hint-cream = Letrat e lehta për t’u lexuar dalin më mirë në fletë ngjyrë kremi: e zeza mbi të bardhë të ndezur u vret sytë disa njerëzve.
hint-moved = A printohen etiketat në të njëjtin vend, çfarëdo që të shkruani këtu? Atëherë kjo është një kopje e faqes sonë. Shkoni te { $address }.
