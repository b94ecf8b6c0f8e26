using Physio.Domain.Assessments;
using Physio.Domain.Codes;
using Physio.Domain.Patients;
using Physio.Domain.Screening;

namespace Physio.Domain.Tests.Screening;

/// <summary>The written codes of clinical rules 2, 3 and the interface: other systems send them, so none may change or vanish.</summary>
public class FixedSlugs
{
    [Fact]
    public void Symptoms() => Has<Symptom>(
        "fever-feeling chills cold-sweat general-malaise chest-pain dyspnoea-at-rest syncope dizziness lightheadedness blurred-vision faintness palpitations "
        + "severe-headache visual-disturbance confusion new-neuro-deficit dysuria flank-pain blood-in-urine unable-to-transfer-unaided");

    [Fact]
    public void Red_flags() => Has<RedFlag>(
        "saddle-anaesthesia new-bladder-dysfunction new-bowel-dysfunction new-sexual-dysfunction bilateral-leg-symptoms progressive-motor-deficit major-trauma minor-trauma "
        + "cancer-history unexplained-weight-loss night-pain-unrelieved iv-drug-use immunosuppression recent-infection recent-spinal-procedure suspected-aaa");

    [Fact]
    public void Diagnoses() => Has<Diagnosis>(
        "nslbp acute-lbp lumbar-osteochondrosis spondylarthrosis disc-protrusion disc-herniation disc-herniation-radiculopathy spinal-stenosis spondylolisthesis osteoporosis "
        + "osteoporotic-fracture pregnancy-low-back-pain pelvic-girdle-pain sacroiliac-pain post-lumbar-surgery scoliosis lumbar-strain cystitis pyelonephritis cholecystitis "
        + "prostatitis uterine-fibroids");

    [Fact]
    public void Phases_settings_and_equipment()
    {
        Has<Phase>("attack acute exacerbation subacute remission rehabilitation active");
        Has<Setting>("home clinic");
        Has<Equipment>("mat wall chair bench roller pillow");
        Has<MovementDirection>("flexion extension");
        Has<Decision>("clear caution hold refer");
        Has<Urgency>("soon same-day emergency");
        Has<Severity>("note caution hold refer");
    }

    [Fact]
    public void Restrictions() => Has<Restriction>(
        "loaded-flexion end-range-flexion end-range-extension end-range-rotation axial-load high-iap isometric-strain prone supine head-down fall-risk spine-pressure "
        + "asymmetric-pelvis wide-hip-abduction abdominal-compression kneeling deep-knee-flexion wrist-load shoulder-extension-load");

    private static void Has<T>(string slugs)
        where T : struct, Enum => Assert.Empty(slugs.Split(' ').Except(Slug.All<T>().Select(Slug.Of)));
}
