using Physio.Domain.Screening;
using static Physio.Domain.Screening.Restriction;

namespace Physio.Domain.Assessments;

/// <summary>
/// Restrictions by diagnosis and phase, as a table: flare (acute, exacerbation), subacute, remission. They are meant for flares, fragile bone,
/// unstable segments and surgery; a rehabilitation takes the subacute column. Source: clinical rules 3.3, awaiting clinical sign-off.
/// </summary>
public static class DiagnosisRestrictions
{
    private static readonly Restriction[] None = [];
    private static readonly Restriction[] DiscFlare = [AxialLoad, EndRangeFlexion, EndRangeRotation, HighIap, LoadedFlexion, SpinePressure];
    private static readonly Restriction[] FragileBone = [EndRangeFlexion, EndRangeRotation, FallRisk, LoadedFlexion, SpinePressure];
    private static readonly Restriction[] Stenosis = [EndRangeExtension, SpinePressure];
    private static readonly Restriction[] Slip = [EndRangeExtension, EndRangeRotation, HighIap, SpinePressure];
    private static readonly Restriction[] Girdle = [AsymmetricPelvis, WideHipAbduction];
    private static readonly Restriction[] Healing = [AxialLoad, EndRangeExtension, EndRangeFlexion, EndRangeRotation, HighIap, LoadedFlexion, SpinePressure];
    private static readonly Restriction[] Healed = [HighIap, LoadedFlexion, SpinePressure];

    private static readonly Dictionary<Diagnosis, Row> Table = new()
    {
        [Diagnosis.Nslbp] = new(None, None, None),
        [Diagnosis.AcuteLbp] = new(None, None, None),
        [Diagnosis.LumbarOsteochondrosis] = new([AxialLoad, HighIap, LoadedFlexion], [LoadedFlexion], None),
        [Diagnosis.Spondylarthrosis] = new([AxialLoad, EndRangeExtension, EndRangeRotation], [EndRangeExtension], None),
        [Diagnosis.DiscProtrusion] = new(DiscFlare, [EndRangeFlexion, HighIap, LoadedFlexion], [LoadedFlexion]),
        [Diagnosis.DiscHerniation] = new(DiscFlare, [EndRangeFlexion, EndRangeRotation, HighIap, LoadedFlexion, SpinePressure], [HighIap, LoadedFlexion, SpinePressure]),
        [Diagnosis.DiscHerniationRadiculopathy] = new(DiscFlare, DiscFlare, [EndRangeRotation, HighIap, LoadedFlexion, SpinePressure]),
        [Diagnosis.SpinalStenosis] = new([AxialLoad, .. Stenosis], Stenosis, Stenosis),
        [Diagnosis.Spondylolisthesis] = new([AxialLoad, LoadedFlexion, .. Slip], Slip, Slip),
        [Diagnosis.Osteoporosis] = new(FragileBone, FragileBone, FragileBone),
        [Diagnosis.OsteoporoticFracture] = new(FragileBone, FragileBone, FragileBone),
        [Diagnosis.PregnancyLowBackPain] = new(None, None, None),
        [Diagnosis.PelvicGirdlePain] = new(Girdle, Girdle, Girdle),
        [Diagnosis.SacroiliacPain] = new([AsymmetricPelvis, EndRangeRotation], [AsymmetricPelvis], None),
        [Diagnosis.PostLumbarSurgery] = new(Healing, Healing, Healed),
        [Diagnosis.Scoliosis] = new(None, None, None),
        [Diagnosis.LumbarStrain] = new([EndRangeRotation, LoadedFlexion], [LoadedFlexion], None),
        [Diagnosis.Cystitis] = new(None, None, None),
        [Diagnosis.Pyelonephritis] = new(None, None, None),
        [Diagnosis.Cholecystitis] = new(None, None, None),
        [Diagnosis.Prostatitis] = new(None, None, None),
        [Diagnosis.UterineFibroids] = new(None, None, None),
    };

    /// <summary>The movements to avoid; after surgery the weeks decide instead, see <see cref="AfterSurgery"/>.</summary>
    public static IReadOnlyList<Restriction> Of(Diagnosis diagnosis, Phase phase) => phase switch
    {
        Phase.Remission => Table[diagnosis].Remission,
        Phase.Subacute or Phase.Rehabilitation => Table[diagnosis].Subacute,
        _ => Table[diagnosis].Flare,
    };

    /// <summary>Weeks 6-12 take the subacute column, later weeks the remission column.</summary>
    public static IReadOnlyList<Restriction> AfterSurgery(SurgeryStage stage) => stage switch
    {
        SurgeryStage.None => None,
        SurgeryStage.Late => Healed,
        _ => Healing,
    };

    private sealed record Row(IReadOnlyList<Restriction> Flare, IReadOnlyList<Restriction> Subacute, IReadOnlyList<Restriction> Remission);
}
