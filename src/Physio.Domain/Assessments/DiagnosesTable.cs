namespace Physio.Domain.Assessments;

/// <summary>The shipped diagnoses, one row each. Source: clinical rules 3.2; codes checked there.</summary>
internal static class DiagnosesTable
{
    private const string VisceralAdvice = "Refer; exercise in rehabilitation only, after a medical release.";
    private const string VisceralEvidence = "Article, read";

    public static IReadOnlyList<DiagnosisInfo> Rows { get; } =
    [
        new(Diagnosis.Nslbp, ["mechanical back pain", "simple back pain", "axial back pain", "NSLBP"], "M54.5", "M54.50 / M54.59",
            "Exercise is the first choice; nothing has to be protected, only symptoms limit.", "Guidelines read, moderate"),
        new(Diagnosis.AcuteLbp, ["lumbago", "shot in the back", "Hexenschuss", "attack"], "M54.5", "M54.50",
            "Wait until the attack eases, then gentle range; stay active. Comfort is the aim in the first six weeks.", "Guidelines read, moderate"),
        new(Diagnosis.LumbarOsteochondrosis, ["DDD", "disc degeneration", "osteochondrosis"], "M42.1 / M51.3", "M42.16 / M51.36x",
            "In a flare no loaded bending, axial load or straining; no bending in the first two hours of the day.", "Morning bending read; rest expert, low"),
        new(Diagnosis.Spondylarthrosis, ["facet syndrome", "spondylosis"], "M47.8 / M47.2", "M47.816 / M47.817 / M47.26",
            "In a flare avoid the end of arching and turning; bending forward eases.", "Read in part, low to moderate"),
        new(Diagnosis.DiscProtrusion, ["bulge", "bulging disc", "contained herniation"], "M51.2", "M51.26 / M51.27",
            "In a flare avoid loaded and full bending and bent turning; use the direction that eases.", "Read in part, low"),
        new(Diagnosis.DiscHerniation, ["intervertebral hernia", "prolapse", "extrusion", "slipped disc"], "M51.2", "M51.26 / M51.27",
            "As for a protrusion, for longer.", "Read in part, low"),
        new(Diagnosis.DiscHerniationRadiculopathy, ["sciatica", "lumbosacral radicular syndrome"], "M51.1 / M54.3 / M54.4", "M51.16 / M51.17 / M54.3x / M54.4x",
            "As for a herniation; test the strength at each visit; leg pain that moves down means stop.", "Read in part, moderate for the strength rule"),
        new(Diagnosis.SpinalStenosis, ["neurogenic claudication"], "M48.0", "M48.061 / M48.062",
            "Prefer bending; avoid the end of arching.", "Reviews read, low to moderate"),
        new(Diagnosis.Spondylolisthesis, ["slipped vertebra"], "M43.1 / M43.0", "M43.16 / M43.17 / M43.06",
            "Avoid the end of arching, turning and straining; bending or isometric strength did better over three years.", "Read, low (old, retrospective)"),
        new(Diagnosis.Osteoporosis, ["low bone density", "brittle bones"], "M81.9 / M81.0", "M81.0",
            "Avoid strong or loaded bending, full turning and falls; seek arching, strength and balance.", "Consensus read, moderate"),
        new(Diagnosis.OsteoporoticFracture, ["compression fracture"], "M80.- / M48.5", "M80.08XA",
            "Refer; no exercise of the catalog until released, then as for osteoporosis.", "Expert, high"),
        new(Diagnosis.PregnancyLowBackPain, ["back pain in pregnancy"], "O26.8", "O26.89x",
            "Limits by week of pregnancy; pregnancy list only.", "Guidelines read, moderate"),
        new(Diagnosis.PelvicGirdlePain, ["SPD", "symphysis pain"], "O26.7 / O26.8", "O26.71x / O26.89x",
            "Keep the load even: no one-sided sitting, crossed legs or wide straddle.", "Leaflets read, low"),
        new(Diagnosis.SacroiliacPain, ["SI dysfunction", "ISG"], "M53.3 / M46.1", "M53.3 / M46.1",
            "In a flare even load and no full turning.", "Expert, low"),
        new(Diagnosis.PostLumbarSurgery, ["discectomy", "laminectomy", "fusion"], "Z98.8 / Z98.1 / M96.1", "Z98.890 / Z98.1 / M96.1",
            "Below 6 weeks none; weeks 6 to 12 neutral spine; after a fusion these limits stay.", "Start read; limits expert"),
        new(Diagnosis.Scoliosis, ["adult scoliosis", "curved spine"], "M41.9", "M41.9 / M41.86",
            "No general limit; a growing curve above 30 degrees belongs to a specialist.", "Expert, low"),
        new(Diagnosis.LumbarStrain, ["pulled back", "sprain"], "S39.0 / S33.5", "S39.012A / S33.5XXA",
            "Two to three days of relative rest; in the flare no loaded bending or full turning.", "Expert, low"),
        new(Diagnosis.Cystitis, ["UTI", "bladder infection"], "N30 / N39.0 / O23.1", "N30.00 / N30.90 / N39.0 / O23.1x", VisceralAdvice, VisceralEvidence, true),
        new(Diagnosis.Pyelonephritis, ["kidney infection"], "N10 / N11 / N12", "N10 / N11.- / N12", "Refer the same day; exercise in rehabilitation only, after a medical release.", VisceralEvidence, true),
        new(Diagnosis.Cholecystitis, ["gallbladder inflammation"], "K81 / K80", "K81.0 / K81.1 / K81.9", VisceralAdvice, VisceralEvidence, true),
        new(Diagnosis.Prostatitis, [], "N41", "N41.0 / N41.1", VisceralAdvice, VisceralEvidence, true),
        new(Diagnosis.UterineFibroids, ["leiomyoma", "myoma"], "D25", "D25.9", VisceralAdvice, VisceralEvidence, true),
    ];
}
