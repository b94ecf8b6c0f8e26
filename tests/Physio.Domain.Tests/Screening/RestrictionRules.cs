using Physio.Domain.Assessments;
using Physio.Domain.Codes;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Screening;

/// <summary>Clinical rules 3.3 as a table, and where else a restriction comes from.</summary>
public class RestrictionRules
{
    private const string Disc = "axial-load end-range-flexion end-range-rotation high-iap loaded-flexion spine-pressure";
    private const string Bone = "end-range-flexion end-range-rotation fall-risk loaded-flexion spine-pressure";

    /// <summary>Diagnosis, then flare, subacute, remission.</summary>
    public static TheoryData<Diagnosis, string, string, string> Matrix { get; } = new()
    {
        { Diagnosis.Nslbp, "", "", "" },
        { Diagnosis.AcuteLbp, "", "", "" },
        { Diagnosis.LumbarOsteochondrosis, "axial-load high-iap loaded-flexion", "loaded-flexion", "" },
        { Diagnosis.Spondylarthrosis, "axial-load end-range-extension end-range-rotation", "end-range-extension", "" },
        { Diagnosis.DiscProtrusion, Disc, "end-range-flexion high-iap loaded-flexion", "loaded-flexion" },
        { Diagnosis.DiscHerniation, Disc, "end-range-flexion end-range-rotation high-iap loaded-flexion spine-pressure", "high-iap loaded-flexion spine-pressure" },
        { Diagnosis.DiscHerniationRadiculopathy, Disc, Disc, "end-range-rotation high-iap loaded-flexion spine-pressure" },
        { Diagnosis.SpinalStenosis, "axial-load end-range-extension spine-pressure", "end-range-extension spine-pressure", "end-range-extension spine-pressure" },
        {
            Diagnosis.Spondylolisthesis, "axial-load end-range-extension end-range-rotation high-iap loaded-flexion spine-pressure",
            "end-range-extension end-range-rotation high-iap spine-pressure", "end-range-extension end-range-rotation high-iap spine-pressure"
        },
        { Diagnosis.Osteoporosis, Bone, Bone, Bone },
        { Diagnosis.OsteoporoticFracture, Bone, Bone, Bone },
        { Diagnosis.PelvicGirdlePain, "asymmetric-pelvis wide-hip-abduction", "asymmetric-pelvis wide-hip-abduction", "asymmetric-pelvis wide-hip-abduction" },
        { Diagnosis.SacroiliacPain, "asymmetric-pelvis end-range-rotation", "asymmetric-pelvis", "" },
        { Diagnosis.Scoliosis, "", "", "" },
        { Diagnosis.LumbarStrain, "end-range-rotation loaded-flexion", "loaded-flexion", "" },
        { Diagnosis.Cystitis, "", "", "" },
        { Diagnosis.Pyelonephritis, "", "", "" },
        { Diagnosis.Cholecystitis, "", "", "" },
        { Diagnosis.Prostatitis, "", "", "" },
        { Diagnosis.UterineFibroids, "", "", "" },
        { Diagnosis.PregnancyLowBackPain, "", "", "" },
    };

    [Theory]
    [MemberData(nameof(Matrix))]
    public void The_matrix_of_diagnosis_and_phase(Diagnosis diagnosis, string flare, string subacute, string remission)
    {
        Assert.Equal(Slugs(flare), Brought(diagnosis, Phase.Acute));
        Assert.Equal(Slugs(flare), Brought(diagnosis, Phase.Exacerbation));
        Assert.Equal(Slugs(subacute), Brought(diagnosis, Phase.Subacute));
        Assert.Equal(Slugs(remission), Brought(diagnosis, Phase.Remission));
    }

    [Fact]
    public void The_matrix_names_every_diagnosis() =>
        Assert.Equal(Slug.All<Diagnosis>().Count - 1, Matrix.Count);

    [Theory]
    [InlineData(6, "axial-load end-range-extension end-range-flexion end-range-rotation high-iap loaded-flexion spine-pressure")]
    [InlineData(12, "axial-load end-range-extension end-range-flexion end-range-rotation high-iap loaded-flexion spine-pressure")]
    [InlineData(13, "high-iap loaded-flexion spine-pressure")]
    public void After_surgery_the_week_takes_the_column(int week, string expected) =>
        Assert.Equal(Slugs(expected), Sorted((APatient.InRemission.Having(Diagnosis.PostLumbarSurgery) with { WeeksSinceSurgery = week }).Screened().Restricted()));

    [Fact]
    public void Several_diagnoses_unite_and_each_cause_is_named()
    {
        var report = APatient.In(Phase.Subacute).Having(Diagnosis.SpinalStenosis, Diagnosis.LumbarStrain, Diagnosis.Spondylarthrosis).Screened();

        Assert.Equal([Restriction.LoadedFlexion, Restriction.EndRangeExtension, Restriction.SpinePressure], report.Restricted());
        Assert.Equal(
            ["Spondylarthrosis (facet joint osteoarthritis), subacute", "Lumbar spinal stenosis, subacute"],
            report.Restrictions.Single(active => active.Restriction is Restriction.EndRangeExtension).Because);
    }

    [Fact]
    public void Vital_signs_bring_restrictions_with_their_value()
    {
        var raised = APatient.InRemission.Pressure(165, 95).Screened();
        Assert.Equal([Restriction.IsometricStrain, Restriction.HeadDown], raised.Restricted());
        Assert.Equal(["Blood pressure 165/95"], raised.Restrictions[0].Because);

        Restriction[] low = [Restriction.HeadDown, Restriction.FallRisk];
        Assert.Equal(low, APatient.InRemission.Pressure(95, 60).Screened().Restricted());
        Assert.Equal(low, APatient.InRemission.UsualSystolic(144).Screened().Restricted());
        Assert.Equal(low, APatient.InRemission.Standing(104, 78).Screened().Restricted());
    }

    [Theory]
    [InlineData("37.5")]
    [InlineData("pulse")]
    [InlineData("oxygen")]
    public void Any_caution_of_a_vital_sign_means_light_load_watched_and_no_progression(string which)
    {
        var facts = which switch
        {
            "pulse" => APatient.InRemission.Pulse(101),
            "oxygen" => APatient.InRemission.Oxygen(94),
            _ => APatient.InRemission.Temperature(37.5m),
        };

        var report = facts.Screened();

        Assert.Equal(2, report.LoadCap);
        Assert.True(report.Supervised);
        Assert.True(report.NoProgression);
        Assert.Contains(report.Findings[0].Code, report.LoadCapBecause, StringComparison.Ordinal);
    }

    [Fact]
    public void The_therapist_adds_freely() =>
        Assert.Equal(["Added by the therapist"], (APatient.InRemission with { AddedRestrictions = [Restriction.WristLoad] }).Screened().Restrictions.Single().Because);

    [Theory]
    [InlineData(MovementDirection.Flexion, Restriction.EndRangeExtension)]
    [InlineData(MovementDirection.Extension, Restriction.LoadedFlexion, Restriction.EndRangeFlexion)]
    public void The_direction_that_eases_restricts_the_opposite_one_and_lifts_nothing(MovementDirection eases, params Restriction[] expected)
    {
        Assert.Equal(expected, (APatient.InRemission with { DirectionalPreference = eases }).Screened().Restricted());

        var without = APatient.In(Phase.Subacute).Having(Diagnosis.DiscProtrusion);
        Assert.Empty(without.Screened().Restricted().Except((without with { DirectionalPreference = eases }).Screened().Restricted()));
    }

    [Fact]
    public void A_restriction_of_a_diagnosis_may_be_lifted_with_a_reason()
    {
        var protrusion = APatient.InRemission.Having(Diagnosis.DiscProtrusion);
        var lifted = (protrusion with { LiftedRestrictions = [new(Restriction.LoadedFlexion, "Tested, no pain")] }).Screened();

        Assert.Empty(lifted.Restrictions);
        Assert.Contains("Tested, no pain", lifted.Findings.Single(finding => finding.Code == "DX-RESTRICTION-LIFTED").Summary, StringComparison.Ordinal);
        Assert.Equal([Restriction.LoadedFlexion], (protrusion with { LiftedRestrictions = [new(Restriction.LoadedFlexion, " ")] }).Screened().Restricted());
    }

    public static TheoryData<ScreeningFacts, Restriction> Protected { get; } = new()
    {
        { APatient.Pregnant(20), Restriction.Supine },
        { APatient.Pregnant(20).Having(Diagnosis.PelvicGirdlePain), Restriction.AsymmetricPelvis },
        { APatient.InRemission.Having(Diagnosis.Osteoporosis), Restriction.FallRisk },
        { APatient.InRemission.Having(Diagnosis.PostLumbarSurgery) with { WeeksSinceSurgery = 20 }, Restriction.HighIap },
        { APatient.InRemission.Having(Diagnosis.Osteoporosis, Diagnosis.DiscProtrusion), Restriction.LoadedFlexion },
        { APatient.InRemission.With(RedFlag.LongTermSteroids), Restriction.FallRisk },
    };

    [Theory]
    [MemberData(nameof(Protected), DisableDiscoveryEnumeration = true)]
    public void Those_of_pregnancy_osteoporosis_and_surgery_stay(ScreeningFacts facts, Restriction restriction)
    {
        var report = (facts with { LiftedRestrictions = [new(restriction, "Wants to")] }).Screened();

        Assert.Contains(restriction, report.Restricted());
        Assert.Contains("DX-LIFT-REFUSED", report.Notes());
        Assert.DoesNotContain("DX-RESTRICTION-LIFTED", report.Notes());
    }

    private static IReadOnlyList<string> Brought(Diagnosis diagnosis, Phase phase) => Sorted(DiagnosisRestrictions.Of(diagnosis, phase));

    private static IReadOnlyList<string> Sorted(IEnumerable<Restriction> restrictions) => [.. restrictions.Select(code => Slug.Of(code)).Order(StringComparer.Ordinal)];

    private static IReadOnlyList<string> Slugs(string text) => [.. text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Order(StringComparer.Ordinal)];
}
