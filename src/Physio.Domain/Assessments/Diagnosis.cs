namespace Physio.Domain.Assessments;

/// <summary>Diagnoses shipped with Physio. Source: clinical rules 3.2.</summary>
public enum Diagnosis
{
    Nslbp,
    AcuteLbp,
    LumbarOsteochondrosis,
    Spondylarthrosis,
    DiscProtrusion,
    DiscHerniation,
    DiscHerniationRadiculopathy,
    SpinalStenosis,
    Spondylolisthesis,
    Osteoporosis,
    OsteoporoticFracture,
    PregnancyLowBackPain,
    PelvicGirdlePain,
    SacroiliacPain,
    PostLumbarSurgery,
    Scoliosis,
    LumbarStrain,
    Cystitis,
    Pyelonephritis,
    Cholecystitis,
    Prostatitis,
    UterineFibroids,
}
